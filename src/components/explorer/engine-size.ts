import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { once } from "../../lib/once.ts";

const module = "node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm";

/**
 * Size of the query engine in bytes: unpacked, and packed with gzip, which is more than what a
 * server with brotli sends. Read at build time from the file that is published.
 */
export const engineSize = once(async (): Promise<{ unpacked: number; packed: number }> => {
  const bytes = await readFile(join(process.cwd(), module));
  return { unpacked: bytes.length, packed: (await promisify(gzip)(bytes)).length };
});
