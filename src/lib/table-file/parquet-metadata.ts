import { parquetMetadata } from "hyparquet/src/metadata.js";
import { LimitFailure, tableLimits } from "./limits.ts";

/** What a Parquet file says of itself that keeps the engine from reading it. */
export type ParquetObstacle = { kind: "encrypted" } | { kind: "codec"; name: string };

/** What the engine in the browser, DuckDB 0.9.1, can read; a test holds the list to the engine. */
const codecs = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]);

const names: Record<string, string> = { BROTLI: "Brotli", LZ4: "LZ4", LZ4_RAW: "LZ4", LZO: "LZO" };

function metadataOf(bytes: Uint8Array) {
  try {
    return parquetMetadata(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Why the engine cannot read a Parquet file, told from the file's own description; undefined where it
 * says nothing of the kind, or cannot be understood, so that the engine has the last word.
 * @throws LimitFailure
 */
export function parquetObstacle(bytes: Uint8Array): ParquetObstacle | undefined {
  const metadata = metadataOf(bytes);
  if (!metadata) return undefined;
  const columns = metadata.row_groups.flatMap((group) => group.columns);
  const width = metadata.row_groups[0]?.columns.length ?? 0;
  if (width > tableLimits.columns) throw new LimitFailure("too-wide");
  if (Number(metadata.num_rows) * width > tableLimits.cells) throw new LimitFailure("too-long");
  if (columns.some((column) => column.crypto_metadata)) return { kind: "encrypted" };
  for (const { meta_data } of columns) {
    const codec = meta_data?.codec;
    if (codec && !codecs.has(codec)) return { kind: "codec", name: names[codec] ?? codec };
  }
  return undefined;
}
