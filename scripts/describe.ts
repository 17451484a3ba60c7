import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { metadata } from "../src/lib/metadata.ts";
import { writeArchive } from "./archive.ts";
import { sha256 } from "./checksums.ts";
import { descriptorFile, type Resource, readDescriptor, resource } from "./descriptor.ts";
import type { Rows } from "./downloads.ts";
import { catalog } from "./metadata/catalog.ts";
import { writePackage } from "./package.ts";
import { computedTables } from "./parquet.ts";
import { writeSpreadsheet } from "./spreadsheet.ts";
import type { Table } from "./tables.ts";
import { dataVersion } from "./version.ts";

/** The descriptions of the computed tables, beside the views that make them. */
export const computedResources = (): Promise<Resource[]> =>
  Promise.all(
    Object.keys(computedTables).map(async (name) => {
      const path = new URL(`../src/sql/${name}.resource.json`, import.meta.url);
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

/**
 * Writes what says what the files of a folder are: workbook, data package, CSVW, the archive of it
 * all, and the catalogue.
 * @param rows the rows of every table, checked or computed
 * @returns the number of files in the data package
 */
export async function describeFiles(
  data: string,
  tables: Table[],
  rows: Rows[],
  directory: string,
): Promise<number> {
  const descriptor = await readDescriptor(data);
  const computed = await computedResources();
  const version = dataVersion(descriptor, tables);
  const byName = new Map(rows.map((table) => [table.name, table]));
  for (const table of computed.filter(({ name }) => name === "coverage")) {
    const workbook = join(directory, `${table.name}.xlsx`);
    await writeSpreadsheet(table, byName.get(table.name) as Rows, version, workbook);
  }
  const described = await writePackage({ descriptor, computed, rows: byName, version }, directory);
  await writeArchive(directory, metadata.name);
  await writeCatalog(directory);
  return described;
}
