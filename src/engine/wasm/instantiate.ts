import {
  createDuckDB,
  DEFAULT_RUNTIME,
  type DuckDBBindings,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";

/**
 * DuckDB-WASM of a compiled module. The package would fetch the module itself, and say nothing when
 * that fails.
 * @throws what the browser says of a module that does not start
 */
export async function instantiate(module: WebAssembly.Module): Promise<DuckDBBindings> {
  const bundle = { mainModule: "", mainWorker: "" };
  // This runtime has no way to fetch: the engine sees only the bytes that it is handed.
  const bindings = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new VoidLogger(),
    DEFAULT_RUNTIME,
  );
  return new Promise((resolve, reject) => {
    Object.assign(bindings, {
      instantiateWasm(
        imports: WebAssembly.Imports,
        onInstance: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
      ) {
        Object.assign(globalThis, { DUCKDB_RUNTIME: DEFAULT_RUNTIME });
        WebAssembly.instantiate(module, imports)
          .then((instance) => onInstance(instance, module))
          .catch(reject);
        return [];
      },
    });
    bindings.instantiate(() => {}).then(resolve, reject);
  });
}
