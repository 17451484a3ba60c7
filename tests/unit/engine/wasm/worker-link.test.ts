import { expect, test } from "vitest";
import type { EngineFailure } from "../../../../src/engine/wasm/failure.ts";
import { WorkerLink } from "../../../../src/engine/wasm/worker-link.ts";
import { FakeWorker } from "./fake-worker.ts";

const limits = { load: 60_000, query: 60_000, files: 60_000 };
const never = new Promise<never>(() => {});
const tables = Promise.resolve(new Uint8Array([1]));
const module = Promise.resolve("module" as unknown as WebAssembly.Module);

/** A link to a worker that does what the test has it do, and what the link said of its end. */
function link(files: ConstructorParameters<typeof WorkerLink>[1] = { module, tables }) {
  const worker = new FakeWorker();
  const ends: [kind: string, isLost: boolean][] = [];
  const onEnd = (failure: EngineFailure, isLost: boolean) => {
    ends.push([failure.kind, isLost]);
  };
  const started = new WorkerLink(worker as unknown as Worker, files, limits, onEnd);
  return { worker, started, ends };
}

const kindOf = (waiting: Promise<unknown>) =>
  waiting.then(
    () => "answered",
    ({ kind }: EngineFailure) => kind,
  );

const question = { kind: "script", script: "SELECT 1", rowLimit: 1 } as const;

test("a worker is handed the tables before the module, whichever arrives first", async () => {
  const { worker } = link();
  await expect.poll(() => worker.received).toEqual([new Uint8Array([1]), "module"]);
});

test("a module that does not arrive is told at once, though the tables are still on their way", async () => {
  const module = Promise.reject(new TypeError("Failed to fetch"));
  const { worker, started, ends } = link({ module, tables: never });
  expect(await kindOf(started.ready)).toBe("network");
  expect(worker.isTerminated).toBe(true);
  expect(ends).toEqual([["network", false]]);
});

test("a worker whose script does not arrive is a fault of the network", async () => {
  const { worker, started, ends } = link();
  worker.onerror({});
  expect(await kindOf(started.ready)).toBe("network");
  expect(ends).toEqual([["network", false]]);
});

test.each([
  ["Uncaught RangeError: anything", "broken"],
  ["Uncaught RangeError: Array buffer allocation failed", "memory"],
])("a worker that dies while it answers ends the wait at once: %s", async (message, kind) => {
  const { worker, started, ends } = link();
  worker.onmessage({ data: { kind: "ready" } });
  const waiting = kindOf(started.request(question));
  await expect.poll(() => worker.received.length).toBe(3);
  worker.onerror({ message });
  expect(await waiting).toBe(kind);
  expect(ends).toEqual([[kind, false]]);
});

test("a worker that dies while nothing is asked is lost, and told as that once", async () => {
  const { worker, started, ends } = link();
  worker.onmessage({ data: { kind: "ready" } });
  await started.ready;
  worker.onerror({ message: "Uncaught Error: anything" });
  worker.onmessageerror();
  expect(ends).toEqual([["broken", true]]);
  expect(await kindOf(started.request(question))).toBe("broken");
});
