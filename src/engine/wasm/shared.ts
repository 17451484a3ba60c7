import { type BrowserEngine, createBrowserEngine, type Listener } from "../wasm.ts";

const listeners = new Set<Listener>();
let engine: BrowserEngine | undefined;

/** The hash of the tables that the page was built with, where it names one. */
export const builtTables = (): string | undefined =>
  document.querySelector<HTMLElement>("[data-tables]")?.dataset.tables;

/** Tells `listener` of the engine as it loads, and when it dies. */
export function listenToEngine(listener: Listener): void {
  listeners.add(listener);
}

/** The one engine of this page, whoever asks; it is not loaded before it is asked something. */
export function sharedEngine(): BrowserEngine {
  engine ??= createBrowserEngine(
    {
      onProgress(loadedBytes) {
        for (const { onProgress } of listeners) onProgress(loadedBytes);
      },
      onLost(failure) {
        for (const { onLost } of listeners) onLost(failure);
      },
    },
    builtTables(),
  );
  return engine;
}
