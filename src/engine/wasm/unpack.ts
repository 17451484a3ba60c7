import { unzipSync } from "fflate";
import type { TableFiles } from "./catalog.ts";
import { failureOf } from "./failure.ts";

/**
 * The Parquet files of the file that is compiled for the engine.
 * @throws EngineFailure "damaged" for any other file, or a part of it
 */
export function unpackTables(bytes: Uint8Array): TableFiles {
  try {
    return unzipSync(bytes);
  } catch (thrown) {
    throw failureOf(thrown, "damaged");
  }
}
