import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withNativeEngine } from "../../src/engine/native.ts";
import type { Table } from "../read/tables.ts";
import { computedResources, writeComputedTables } from "../write/computed.ts";
import { writeDownloads } from "../write/downloads.ts";
import { writeJson } from "../write/json.ts";
import { writeParquet } from "../write/parquet.ts";

/**
 * Writes what the code of today computes from the tables into the folder of a release, each table
 * with its description: later code may compute it otherwise.
 * @returns the names of these tables
 */
export async function keepComputed(tables: Table[], folder: string): Promise<string[]> {
  const scratch = await mkdtemp(join(tmpdir(), "release-"));
  try {
    await writeDownloads(tables, scratch);
    await writeParquet(tables, scratch);
    const resources = await computedResources();
    const written = await withNativeEngine(scratch, (engine) =>
      writeComputedTables(resources, scratch, engine),
    );
    await writeDownloads(written, folder);
    for (const resource of resources) {
      await writeJson(join(folder, `${resource.name}.resource.json`), resource);
    }
    return resources.map(({ name }) => name);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
