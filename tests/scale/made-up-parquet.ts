import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { streamParquet, writeInParts } from "../../scripts/write/parquet.ts";
import { writeMadeUp } from "./made-up.ts";

/**
 * Writes the tables with made-up communes below a folder, and as Parquet, the figures in parts too.
 * @returns the folder of the Parquet files
 */
export async function writeMadeUpParquet(folder: string, communes: number): Promise<string> {
  const [data, parquet] = [join(folder, "data"), join(folder, "parquet")];
  await writeMadeUp(data, communes);
  mkdirSync(parquet);
  const { resources } = await readDescriptor(data);
  for (const resource of resources) {
    const { name, schema } = resource;
    const table = { name, fields: schema.fields, resource };
    await streamParquet(table, data, parquet);
    if (name === "observations") await writeInParts(table, parquet);
  }
  return parquet;
}
