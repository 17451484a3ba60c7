import { readFile } from "node:fs/promises";
import type { DatasetCore, Quad } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { filesBelow } from "../../../scripts/write/files.ts";
import { datasetsOf } from "../../../src/lib/data-package.ts";
import { dataPackage, published, readJson } from "./compiled.ts";
import { graphOf } from "./graph.ts";
import { undefinedTerms } from "./vocabularies.ts";

const address = "https://example.org/data/catalog.jsonld";
const dcat = "http://www.w3.org/ns/dcat#";

const catalogGraph = (document: object) => graphOf(document, { base: address });

async function violations(graph: Store): Promise<string[]> {
  const path = new URL("dcat-ap.shapes.ttl", import.meta.url);
  const shapes = new Store(new Parser().parse(await readFile(path, "utf8")));
  const validator = new SHACLValidator(shapes as DatasetCore<Quad, Quad>, {});
  const report = await validator.validate(graph as DatasetCore<Quad, Quad>);
  return report.results.map(
    ({ focusNode, path: property, message }) =>
      `${focusNode?.value} ${property?.value}: ${message.map(({ value }) => value).join(" ")}`,
  );
}

const catalog = await readJson("catalog.jsonld");

test("the catalogue keeps the rules of DCAT-AP", async () => {
  expect(await violations(await catalogGraph(catalog))).toEqual([]);
});

test("the check finds what is missing", async () => {
  const broken = structuredClone(catalog);
  delete broken["dct:publisher"];
  delete broken["dcat:dataset"][1]["dct:title"];
  broken["dcat:dataset"][1]["dcat:distribution"][0]["dcat:byteSize"]["@value"] = "-1";
  const found = (await violations(await catalogGraph(broken))).join("\n");
  expect(found).toContain("catalog.jsonld#catalog http://purl.org/dc/terms/publisher");
  expect(found).toContain(`#${dataPackage.resources[0]?.dataset} http://purl.org/dc/terms/title`);
  expect(found).toContain("byteSize");
});

test.each([
  ["a property without a rule", { "dct:subject": "health" }],
  ["a misspelt name", { "dcat:datasets": "all" }],
  ["a property of another thing", { "dcat:byteSize": 1 }],
  ["a licence that is only a name", { "dct:license": "CC BY 4.0" }],
  ["a place that is not said to be one", { "dct:spatial": { "@id": "https://example.org/vn" } }],
  [
    "a theme without a name",
    { "dcat:theme": [...catalog["dcat:theme"], { "@type": "skos:Concept", "@id": "urn:theme" }] },
  ],
  [
    "two publishers",
    {
      "dct:publisher": [
        catalog["dct:publisher"],
        { "@type": "foaf:Agent", "foaf:name": "Another" },
      ],
    },
  ],
])("the check finds %s", async (_fault, change) => {
  expect(await violations(await catalogGraph({ ...catalog, ...change }))).toHaveLength(1);
});

// Of SPDX no package has the vocabulary; that of DCAT is its version 2, and `version` came with 3.
const isUnpublished = (name: string) =>
  name.startsWith("http://spdx.org/rdf/terms#") || name === `${dcat}version`;

test("every class and property is one of the published vocabularies", async () => {
  const names = async (document: object) =>
    undefinedTerms(await catalogGraph(document)).filter((name) => !isUnpublished(name));
  expect(await names(catalog)).toEqual([]);
  expect(await names({ ...catalog, "dcat:datasets": "all" })).toEqual([`${dcat}datasets`]);
});

test("it names every dataset, and every file by an address that is there", async () => {
  const graph = await catalogGraph(catalog);
  const objects = (property: string) =>
    graph
      .getObjects(null, DataFactory.namedNode(`${dcat}${property}`), null)
      .map(({ value }) => value);
  const names = ["bhyt-atlas", ...datasetsOf(dataPackage).map(({ name }) => name)];
  expect(objects("dataset").sort()).toEqual(names.map((name) => `${address}#${name}`).sort());
  const files = await filesBelow(published);
  expect(files.map((file) => `https://example.org/data/${file}`)).toEqual(
    expect.arrayContaining(objects("endpointDescription")),
  );
  const downloads = objects("downloadURL").map((url) =>
    url.replace("https://example.org/data/", ""),
  );
  expect(files).toEqual(expect.arrayContaining(downloads));
  expect(downloads.sort()).toEqual(
    ["bhyt-atlas.zip", ...dataPackage.resources.map(({ path }) => path)].sort(),
  );
});

test("its page is the data page of the site", async () => {
  const graph = await catalogGraph(catalog);
  const pages = graph.getObjects(null, DataFactory.namedNode(`${dcat}landingPage`), null);
  for (const { value } of pages)
    expect(value).toMatch(/^https:\/\/example\.org\/du-lieu\/(api\/$|#|$)/);
});
