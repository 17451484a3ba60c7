import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { metadata } from "../../src/lib/metadata.ts";
import { type Descriptor, descriptorFile, type Resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import { writeArchive } from "../write/archive.ts";
import { measured } from "../write/checksums.ts";
import type { PublishedTable } from "../write/downloads.ts";
import { writeJson } from "../write/json.ts";
import { writeSpreadsheet } from "../write/spreadsheet.ts";
import { catalog } from "./catalog.ts";
import { citationFile } from "./citation-file.ts";
import { tableGroupMetadata, tableMetadata } from "./csvw.ts";
import { dataPackage, describedFiles } from "./package.ts";

interface DescribeInput {
  descriptor: Descriptor;
  /** The descriptions of the tables that views make from the others. */
  computed: Resource[];
  /** Every table, checked or computed. */
  tables: PublishedTable[];
  version: PublishedVersion;
}

/**
 * Writes what says what the files of a folder are: workbooks, data package, CSVW, how to cite it,
 * the archive of it all, and the catalogue.
 * @returns the number of files in the data package
 */
export async function describeFiles(input: DescribeInput, directory: string): Promise<number> {
  const { descriptor, computed, version } = input;
  const inFolder = (file: string) => join(directory, file);
  const tables = new Map(input.tables.map((table) => [table.name, table]));
  // The computed table that most readers want stands first.
  const described = [...computed, ...descriptor.resources];
  for (const resource of described) {
    const table = tables.get(resource.name) as PublishedTable;
    await writeSpreadsheet(resource, table, version, inFolder(`${resource.name}.xlsx`));
  }
  const files = await Promise.all(
    describedFiles(described, tables).map(async (file) => ({
      ...file,
      ...(await measured(directory, file.path)),
    })),
  );
  await writeJson(inFolder(descriptorFile), dataPackage(descriptor, version, files));
  await writeJson(inFolder("csv-metadata.json"), tableGroupMetadata(described, version.version));
  for (const table of described) {
    await writeJson(inFolder(`${table.path}-metadata.json`), tableMetadata(table));
  }
  await writeFile(inFolder("CITATION.cff"), citationFile(version));

  await writeArchive(directory, metadata.name);
  const published = JSON.parse(await readFile(inFolder(descriptorFile), "utf8"));
  const archive = await measured(directory, `${metadata.name}.zip`);
  await writeJson(inFolder("catalog.jsonld"), catalog(published, archive));
  return files.length;
}
