import { expect, test } from "vitest";
import type { Report } from "../../../../src/engine/wasm/messages.ts";
import { WorkerLink } from "../../../../src/engine/wasm/worker-link.ts";

const limits = { load: 60_000, query: 60_000, files: 60_000 };

/** A link to a worker that says it is ready, with tables of a hash, to a page built with others. */
async function start(built: string | undefined, tables: string | undefined) {
  let ended = false;
  const worker = {
    terminate: () => {
      ended = true;
    },
    onmessage: (_: { data: Report }) => {},
  };
  const link = new WorkerLink(worker as unknown as Worker, built, limits, () => {});
  worker.onmessage({ data: { kind: "ready", tables } });
  const outcome = await link.ready.then(
    () => "ready",
    ({ kind }) => kind,
  );
  return { outcome, ended };
}

test("an engine with the tables of another release does not start", async () => {
  expect(await start("aa", "bb")).toEqual({ outcome: "outdated", ended: true });
});

test.each([
  ["aa", "aa"],
  ["aa", undefined],
  [undefined, "bb"],
])("a page built with %s takes an engine with %s", async (built, tables) => {
  expect(await start(built, tables)).toEqual({ outcome: "ready", ended: false });
});
