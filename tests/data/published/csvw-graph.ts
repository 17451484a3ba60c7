import type { ContextDefinition } from "jsonld";
import { contextLoader, graphOf } from "./graph.ts";

const csvw = "http://www.w3.org/ns/csvw#";
const address = { "@type": "http://www.w3.org/2001/XMLSchema#anyURI" };

/** The names in CSVW's JSON that differ from those of its vocabulary, and how columns are kept. */
const context = (columns: "@list" | "@set"): ContextDefinition => ({
  "@vocab": csvw,
  dc: "http://purl.org/dc/terms/",
  schema: "http://schema.org/",
  columns: { "@id": `${csvw}column`, "@container": columns },
  tables: { "@id": `${csvw}table` },
  foreignKeys: { "@id": `${csvw}foreignKey` },
  titles: { "@id": `${csvw}title` },
  minimum: { "@id": `${csvw}minInclusive` },
  maximum: { "@id": `${csvw}maxInclusive` },
  url: { "@id": `${csvw}url`, ...address },
  resource: { "@id": `${csvw}resource`, ...address },
});

/** CSVW metadata as the triples that it stands for; readers of tables need columns in their order. */
export const csvwGraph = (document: object, columns: "@list" | "@set" = "@set") =>
  graphOf(document, {
    documentLoader: contextLoader("http://www.w3.org/ns/csvw", context(columns)),
  });
