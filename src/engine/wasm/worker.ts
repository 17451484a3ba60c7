import { type Database, openDatabase } from "./database.ts";
import { type FailureKind, failureOf } from "./failure.ts";
import { loadAll } from "./load.ts";
import type { Ask, Report } from "./messages.ts";

/** The worker that holds the engine: loads at once, then answers what the page asks. */

const report = (message: Report) => self.postMessage(message);

function reportFailure(thrown: unknown, otherwise: FailureKind, id?: number): void {
  const { kind, message } = failureOf(thrown, otherwise);
  report({ kind: "failed", id, failure: kind, detail: message });
}

// The package drops the promise that compiles the module: when the compiling fails, loading never
// settles, and this event is the only sign.
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  reportFailure(event.reason, "unsupported");
});

function answer(database: Database, { id, name, parameters }: Ask): void {
  try {
    report({ kind: "answer", id, ...database.ask(name, parameters as never) });
  } catch (thrown) {
    reportFailure(thrown, "query", id);
  }
}

try {
  const { bindings, files } = await loadAll((loadedBytes) =>
    report({ kind: "progress", loadedBytes }),
  );
  const database = openDatabase(bindings, files);
  self.addEventListener("message", ({ data }: MessageEvent<Ask>) => answer(database, data));
  report({ kind: "ready" });
} catch (thrown) {
  reportFailure(thrown, "unsupported");
}
