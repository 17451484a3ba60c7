import {
  createDuckDB,
  DEFAULT_RUNTIME,
  type DuckDBBindings,
  getPlatformFeatures,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { withBase } from "../../lib/addresses.ts";
import { computedTableNames, tableNames } from "../../sql/tables.ts";
import type { TableFiles } from "./database.ts";
import { EngineFailure } from "./failure.ts";

/** DuckDB-WASM, compiled while it arrives. `onBytes` gets the number of bytes so far, unpacked. */
async function loadModule(onBytes: (loadedBytes: number) => void): Promise<DuckDBBindings> {
  if (!(await getPlatformFeatures()).wasmExceptions) {
    throw new EngineFailure("unsupported", "WebAssembly exceptions are not supported");
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

async function loadTable(name: string): Promise<[string, Uint8Array]> {
  const response = await fetch(withBase(`data/${name}.parquet`));
  if (!response.ok) throw new EngineFailure("network", `${response.status} at ${response.url}`);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

/** The engine and the bytes of every table, fetched side by side. */
export async function loadAll(onBytes: (loadedBytes: number) => void) {
  const [bindings, files] = await Promise.all([
    loadModule(onBytes),
    Promise.all([...tableNames, ...computedTableNames].map(loadTable)),
  ]);
  return { bindings, files: Object.fromEntries(files) as TableFiles };
}
