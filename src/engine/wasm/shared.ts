import type { BrowserEngine } from "../wasm.ts";

const listeners = new Set<(loadedBytes: number) => void>();
let engine: Promise<BrowserEngine> | undefined;

/** Calls `listener` with the bytes of the engine that have arrived, unpacked, while it loads. */
export function onEngineProgress(listener: (loadedBytes: number) => void): void {
  listeners.add(listener);
}

/**
 * The one engine of this page, whoever asks. Its code is fetched at the first call; the engine
 * itself is not loaded before it is asked something.
 */
export function sharedEngine(): Promise<BrowserEngine> {
  engine ??= import("../wasm.ts").then(({ createBrowserEngine }) =>
    createBrowserEngine((loadedBytes) => {
      for (const listener of listeners) listener(loadedBytes);
    }, document.querySelector<HTMLElement>("[data-tables]")?.dataset.tables),
  );
  // A chunk that did not arrive may arrive the next time.
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}
