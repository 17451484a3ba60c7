import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const module = "node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm";

/**
 * Size of the query engine in bytes: unpacked, and packed with gzip, which is more than what a
 * server with brotli sends. Read at build time from the file that is published.
 */
async function measure(): Promise<{ unpacked: number; packed: number }> {
  const bytes = await readFile(join(process.cwd(), module));
  return { unpacked: bytes.length, packed: (await promisify(gzip)(bytes)).length };
}

let size: ReturnType<typeof measure> | undefined;

/** Measured once for the pages of both languages. */
export const engineSize = () => {
  size ??= measure();
  return size;
};
