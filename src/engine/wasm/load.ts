import {
  createDuckDB,
  DEFAULT_RUNTIME,
  type DuckDBBindings,
  getPlatformFeatures,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { withBase } from "../../lib/addresses.ts";
import { parquetFault } from "../../lib/table-file/decode.ts";
import { sha256, tablesDigest } from "../../lib/tables-digest.ts";
import { computedTableNames, tableNames } from "../../sql/tables.ts";
import type { TableFiles } from "./database.ts";
import { EngineFailure } from "./failure.ts";

/** DuckDB-WASM, compiled while it arrives. `onBytes` gets the number of bytes so far, unpacked. */
async function loadModule(onBytes: (loadedBytes: number) => void): Promise<DuckDBBindings> {
  if (typeof WebAssembly === "undefined" || !(await getPlatformFeatures()).wasmExceptions) {
    throw new EngineFailure("unsupported", "WebAssembly, or its exceptions, are not supported");
  }
  const bundle = { mainModule: new URL(moduleUrl, self.location.href).href, mainWorker: "" };
  // This runtime has no way to fetch: the engine sees only the bytes that it is handed.
  const bindings = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new VoidLogger(),
    DEFAULT_RUNTIME,
  );
  return bindings.instantiate(({ bytesLoaded }) => onBytes(bytesLoaded));
}

async function loadTable(name: string): Promise<[string, Uint8Array<ArrayBuffer>]> {
  // A copy that the browser kept may be of a release before the page's.
  const response = await fetch(withBase(`data/${name}.parquet`), { cache: "no-cache" });
  if (!response.ok) throw new EngineFailure("network", `${response.status} at ${response.url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (parquetFault(`${name}.parquet`, bytes)) {
    throw new EngineFailure("damaged", `${response.url} is not a whole Parquet file`);
  }
  return [name, bytes];
}

/** The hash of the tables that arrived; undefined where the browser offers none, as without HTTPS. */
async function digestOf(files: [string, Uint8Array<ArrayBuffer>][]): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const hashes = files.map(async ([name, bytes]) => [name, await sha256(bytes)] as const);
  return tablesDigest(Object.fromEntries(await Promise.all(hashes)));
}

/** The engine and the bytes of every table, fetched side by side, with the hash of the tables. */
export async function loadAll(onBytes: (loadedBytes: number) => void) {
  const [bindings, files] = await Promise.all([
    loadModule(onBytes),
    Promise.all([...tableNames, ...computedTableNames].map(loadTable)),
  ]);
  const tables = await digestOf(files);
  return { bindings, files: Object.fromEntries(files) as TableFiles, tables };
}
