import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { metadata } from "../../src/lib/metadata.ts";
import { type Descriptor, descriptorFile, type Resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import { sha256 } from "../write/checksums.ts";
import type { PublishedTable } from "../write/downloads.ts";
import { citationFile } from "./citation-file.ts";
import { tableGroupMetadata, tableMetadata } from "./csvw.ts";
import { describedFiles } from "./resources.ts";

export interface PackageInput {
  descriptor: Descriptor;
  /** The descriptions of the tables that views make from the others. */
  computed: Resource[];
  /** Every table by its name. */
  tables: Map<string, PublishedTable>;
  version: PublishedVersion;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

async function writeTableMetadata(tables: Resource[], version: string, directory: string) {
  const write = (file: string, value: unknown) => writeFile(join(directory, file), json(value));
  await write("csv-metadata.json", tableGroupMetadata(tables, version));
  for (const table of tables) await write(`${table.path}-metadata.json`, tableMetadata(table));
}

/**
 * Writes the public `datapackage.json`, which describes every data file of a folder with its size
 * and SHA-256, the CSVW metadata of each table, and how to cite it all.
 */
export async function writePackage(input: PackageInput, directory: string): Promise<number> {
  const { descriptor, computed, tables, version } = input;
  // The computed table that most readers want stands first.
  const described = [...computed, ...descriptor.resources];
  const resources = await Promise.all(
    describedFiles(described, tables).map(async (file) => {
      const content = await readFile(join(directory, file.path));
      return { ...file, bytes: content.length, hash: `sha256:${sha256(content)}` };
    }),
  );
  const { $schema, name, areaSets } = descriptor;
  const { title, description, keywords, licence, publisher, sources } = metadata;
  await writeFile(
    join(directory, descriptorFile),
    json({
      $schema,
      name,
      title: title.en,
      title_vi: title.vi,
      description: description.en,
      description_vi: description.vi,
      version: version.version,
      created: `${version.day}T00:00:00Z`,
      keywords: [...keywords.en, ...keywords.vi],
      licenses: [licence],
      contributors: [{ title: publisher.en, title_vi: publisher.vi, roles: ["publisher"] }],
      sources,
      areaSets,
      resources,
    }),
  );
  await writeTableMetadata(described, version.version, directory);
  await writeFile(join(directory, "CITATION.cff"), citationFile(version));
  return resources.length;
}
