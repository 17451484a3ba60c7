import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../../scripts/write/files.ts";
import { schemaOrgLoader as documentLoader, graphOf } from "./graph.ts";
import { undefinedTerms } from "./vocabularies.ts";

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Every block of JSON-LD in a page as it was built. */
async function blocksOf(page: string): Promise<Record<string, unknown>[]> {
  const html = await readFile(join("dist", page), "utf8");
  return [...html.matchAll(block)].map(([, text = ""]) => JSON.parse(text));
}

test("every block of JSON-LD in the built pages is a catalogue, a dataset or a trail of pages in terms of schema.org", async () => {
  const pages = (await filesBelow("dist")).filter((file) => file.endsWith(".html"));
  const blocks = (await Promise.all(pages.map(blocksOf))).flat();
  // The data page and those of the 63 provinces, in both languages.
  expect(blocks.length).toBeGreaterThanOrEqual(2 * 64);
  const kinds = new Set(blocks.map((block) => block["@type"]));
  expect([...kinds].sort()).toEqual(["BreadcrumbList", "DataCatalog", "Dataset"]);
  const unknown = new Set<string>();
  for (const block of blocks) {
    const graph = await graphOf(block, { documentLoader });
    for (const term of undefinedTerms(graph)) unknown.add(term);
  }
  expect([...unknown]).toEqual([]);
});
