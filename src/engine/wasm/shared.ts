import type { BrowserEngine, Listener } from "../wasm.ts";

const listeners = new Set<Listener>();
let engine: Promise<BrowserEngine> | undefined;

/** Tells `listener` of the engine as it loads, and when it dies. */
export function listenToEngine(listener: Listener): void {
  listeners.add(listener);
}

/**
 * The one engine of this page, whoever asks. Its code is fetched at the first call; the engine
 * itself is not loaded before it is asked something.
 */
export function sharedEngine(): Promise<BrowserEngine> {
  engine ??= import("../wasm.ts").then(({ createBrowserEngine }) =>
    createBrowserEngine(
      {
        onProgress(loadedBytes) {
          for (const { onProgress } of listeners) onProgress(loadedBytes);
        },
        onLost(failure) {
          for (const { onLost } of listeners) onLost(failure);
        },
      },
      document.querySelector<HTMLElement>("[data-tables]")?.dataset.tables,
    ),
  );
  // A chunk that did not arrive may arrive the next time.
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}
