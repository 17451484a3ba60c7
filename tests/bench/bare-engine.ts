import type { Page } from "@playwright/test";

/**
 * The package's own worker in an empty page, from its start to the first answer, in milliseconds: no
 * table, no code of ours, the least that any page with this engine can take.
 */
export const timeBareEngine = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    const worker = new Worker("duckdb-browser-eh.worker.js");
    let last = 0;
    const call = (type: string, data: unknown) => {
      last += 1;
      const messageId = last;
      return new Promise<unknown>((resolve, reject) => {
        worker.addEventListener("message", (event: MessageEvent) => {
          if (event.data.requestId !== messageId) return;
          if (event.data.type === "INSTANTIATE_PROGRESS") return;
          if (event.data.type === "ERROR") reject(new Error(event.data.data.message));
          else resolve(event.data.data);
        });
        worker.postMessage({ messageId, type, data });
      });
    };
    await call("INSTANTIATE", [new URL("duckdb-eh.wasm", location.href).href, null]);
    await call("OPEN", {});
    const connection = await call("CONNECT", null);
    await call("RUN_QUERY", [connection, "SELECT 42"]);
    const passed = performance.now() - start;
    worker.terminate();
    return passed;
  });
