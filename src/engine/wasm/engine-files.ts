import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { withBase } from "../../lib/addresses.ts";
import { sha256 } from "../../lib/sha256.ts";
import { engineTablesFile } from "../../sql/tables.ts";
import { EngineFailure } from "./failure.ts";

/** What every worker needs to start. A page fetches it once and hands it to each of its workers. */
export interface EngineFiles {
  module: Promise<WebAssembly.Module>;
  tables: Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the fetching of what has not arrived. */
  stop(): void;
}

/** More often than this, telling of progress would take longer than what it tells of. */
const progressMilliseconds = 100;

/** DuckDB-WASM, compiled while it arrives. */
async function fetchModule(
  onBytes: (loadedBytes: number) => void,
  signal: AbortSignal,
): Promise<WebAssembly.Module> {
  // The module throws exceptions, which came together with tags for them.
  if (typeof WebAssembly === "undefined" || !("Tag" in WebAssembly)) {
    throw new EngineFailure("unsupported", "WebAssembly, or its exceptions, are not supported");
  }
  const response = await fetch(moduleUrl, { signal });
  let loadedBytes = 0;
  let told = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      loadedBytes += chunk.length;
      if (performance.now() - told < progressMilliseconds) return;
      told = performance.now();
      onBytes(loadedBytes);
    },
    flush: () => onBytes(loadedBytes),
  });
  return WebAssembly.compileStreaming(new Response(response.body?.pipeThrough(counting), response));
}

/**
 * The tables of the release that the page was built with.
 * @param built their hash, where the page names one
 */
async function fetchTables(
  built: string | undefined,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  // A copy that the browser kept may be of a release before the page's.
  const response = await fetch(withBase(`data/${engineTablesFile}`), { cache: "no-cache", signal });
  if (!response.ok) throw new EngineFailure("network", `${response.status} at ${response.url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isWholeZip(bytes)) {
    throw new EngineFailure(
      "damaged",
      `${response.url} is not the file of tables, or a part of it`,
    );
  }
  // Without HTTPS browsers offer no hashing.
  const hash = built && globalThis.isSecureContext ? await sha256(bytes) : built;
  if (hash !== built) {
    throw new EngineFailure("outdated", `the tables have the hash ${hash}, the page ${built}`);
  }
  return bytes;
}

/** Whether bytes begin as a zip does and end with its closing record, which has no comment. */
function isWholeZip(bytes: Uint8Array): boolean {
  const mark = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  return mark(0) === "PK\x03\x04" && mark(bytes.length - 22) === "PK\x05\x06";
}

/** Begins to fetch everything side by side. `onBytes` gets the bytes of the module so far, unpacked. */
export function fetchEngineFiles(
  built: string | undefined,
  onBytes: (loadedBytes: number) => void,
): EngineFiles {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    module: fetchModule(onBytes, signal),
    tables: fetchTables(built, signal),
    stop: () => controller.abort(),
  };
}
