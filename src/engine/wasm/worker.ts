import { type Database, openDatabase } from "./database.ts";
import { failureOf } from "./failure.ts";
import { loadAll } from "./load.ts";
import type { Ask, Report } from "./messages.ts";

/** The worker that holds the engine: loads at once, then answers what the page asks. */

const report = (message: Report) => self.postMessage(message);

function reportFailed(thrown: unknown): void {
  const { kind, message } = failureOf(thrown, "unsupported");
  report({ kind: "failed", failure: kind, detail: message });
}

// The package drops the promise that compiles the module: when the compiling fails, loading never
// settles, and this event is the only sign.
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  reportFailed(event.reason);
});

function answer(database: Database, { id, name, parameters }: Ask): void {
  try {
    report({ kind: "answer", id, ...database.ask(name, parameters as never) });
  } catch (thrown) {
    const { kind, message } = failureOf(thrown, "query");
    report({ kind: "refused", id, failure: kind, detail: message });
  }
}

async function start(): Promise<void> {
  try {
    const { bindings, files } = await loadAll((loadedBytes) =>
      report({ kind: "progress", loadedBytes }),
    );
    const database = openDatabase(bindings, files);
    self.addEventListener("message", ({ data }: MessageEvent<Ask>) => answer(database, data));
    report({ kind: "ready" });
  } catch (thrown) {
    reportFailed(thrown);
  }
}

start();
