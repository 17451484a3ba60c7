import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NativeEngine } from "../../src/engine/native.ts";
import { quotedText } from "../../src/lib/quoting.ts";
import type { ComputedTableName } from "../../src/sql/tables.ts";
import { type Resource, resource } from "../read/descriptor.ts";
import { readJsonFile } from "../read/json-file.ts";
import type { PublishedTable } from "./downloads.ts";

/** The tables that views make from the others, and the order of their rows. */
const orders = {
  areas:
    "is_local(area_set), array_position(['country', 'region', '63', '34'], area_set), area_set DESC, area_code",
  coverage: "is_local(area_set), area_set DESC, area_code, year",
  crosswalk: "new_code, old_code",
  missing_figures: "area_set DESC, area_code, year",
} as const satisfies Record<ComputedTableName, string>;

/** The descriptions of the computed tables, beside the views that make them. */
export const computedResources = (): Promise<Resource[]> =>
  Promise.all(
    Object.keys(orders).map(async (name) => {
      const path = new URL(`../../src/sql/${name}.resource.json`, import.meta.url);
      return readJsonFile(fileURLToPath(path), resource);
    }),
  );

/**
 * Writes each computed table as Parquet from the view of its name.
 * @param resources their descriptions
 * @param engine over the Parquet tables of the same folder
 * @returns the tables, for the other formats
 */
export async function writeComputedTables(
  resources: Resource[],
  directory: string,
  engine: NativeEngine,
): Promise<PublishedTable[]> {
  const written: PublishedTable[] = [];
  for (const { name, schema } of resources) {
    const query = `SELECT * FROM ${name} ORDER BY ${orders[name as ComputedTableName]}`;
    const parquet = quotedText(join(directory, `${name}.parquet`));
    await engine.run(`COPY (${query}) TO ${parquet} (FORMAT parquet)`);
    const rows = (await engine.run(query)).map((cells, i) => ({ line: i + 2, cells }));
    written.push({ name, fields: schema.fields, rows });
  }
  return written;
}
