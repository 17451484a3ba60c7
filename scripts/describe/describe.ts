import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { metadata } from "../../src/lib/metadata.ts";
import { type Descriptor, descriptorFile, type Resource, resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import { writeArchive } from "../write/archive.ts";
import { sha256 } from "../write/checksums.ts";
import type { PublishedTable } from "../write/downloads.ts";
import { computedTables } from "../write/parquet.ts";
import { writeSpreadsheet } from "../write/spreadsheet.ts";
import { catalog } from "./catalog.ts";
import { writePackage } from "./package.ts";

/** The descriptions of the computed tables, beside the views that make them. */
export const computedResources = (): Promise<Resource[]> =>
  Promise.all(
    Object.keys(computedTables).map(async (name) => {
      const path = new URL(`../../src/sql/${name}.resource.json`, import.meta.url);
      return resource.parse(JSON.parse(await readFile(path, "utf8")));
    }),
  );

/** Writes `catalog.jsonld` from what the data package says, and from the archive it is packed in. */
async function writeCatalog(directory: string) {
  const dataPackage = JSON.parse(await readFile(join(directory, descriptorFile), "utf8"));
  const path = `${metadata.name}.zip`;
  const content = await readFile(join(directory, path));
  const archive = { path, bytes: content.length, hash: `sha256:${sha256(content)}` };
  const text = `${JSON.stringify(catalog(dataPackage, archive), null, 2)}\n`;
  await writeFile(join(directory, "catalog.jsonld"), text);
}

export interface DescribeInput {
  descriptor: Descriptor;
  /** The descriptions of the tables that views make from the others. */
  computed: Resource[];
  /** Every table, checked or computed. */
  tables: PublishedTable[];
  version: PublishedVersion;
}

/**
 * Writes what says what the files of a folder are: workbook, data package, CSVW, the archive of it
 * all, and the catalogue.
 * @returns the number of files in the data package
 */
export async function describeFiles(input: DescribeInput, directory: string): Promise<number> {
  const { computed, version } = input;
  const tables = new Map(input.tables.map((table) => [table.name, table]));
  for (const resource of computed.filter(({ name }) => name === "coverage")) {
    const table = tables.get(resource.name) as PublishedTable;
    await writeSpreadsheet(resource, table, version, join(directory, `${resource.name}.xlsx`));
  }
  const described = await writePackage({ ...input, tables }, directory);
  await writeArchive(directory, metadata.name);
  await writeCatalog(directory);
  return described;
}
