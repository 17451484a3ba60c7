import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type BrowserEngine, createBrowserEngine } from "../../../src/engine/wasm.ts";
import { FakeWorker } from "./wasm/fake-worker.ts";

const fetched = vi.hoisted(() => ({ times: 0, stopped: 0 }));
vi.mock("../../../src/engine/wasm/engine-files.ts", () => ({
  fetchEngineFiles: () => {
    fetched.times += 1;
    return {
      module: Promise.resolve("module"),
      tables: Promise.resolve(new Uint8Array([1])),
      stop: () => {
        fetched.stopped += 1;
      },
    };
  },
}));

let workers: FakeWorker[];
let lost: string[];
let engine: BrowserEngine;
const limits = { load: 60_000, query: 100, files: 60_000 };

beforeEach(() => {
  workers = [];
  lost = [];
  Object.assign(fetched, { times: 0, stopped: 0 });
  vi.stubGlobal(
    "Worker",
    class extends FakeWorker {
      constructor() {
        super();
        workers.push(this);
      }
    },
  );
  const listener = {
    onProgress: () => {},
    onLost: ({ kind }: { kind: string }) => {
      lost.push(kind);
    },
  };
  engine = createBrowserEngine(listener, undefined, limits);
});
afterEach(() => vi.unstubAllGlobals());

/** Waits until the worker at a place has what it starts with, and has it say that it is ready. */
async function startWorker(at: number): Promise<FakeWorker> {
  await expect.poll(() => workers[at]?.received.length).toBe(2);
  const worker = workers[at] as FakeWorker;
  worker.onmessage({ data: { kind: "ready" } });
  return worker;
}

const outcome = (waiting: Promise<unknown>) =>
  waiting.then(
    () => "answered",
    ({ kind }) => kind,
  );

test("a query that passes its limit, which does not count what it needs, leaves the files for the next worker, which starts at once", async () => {
  const asked = outcome(engine.run("SELECT 1"));
  const first = await startWorker(0);
  await expect.poll(() => first.received.length).toBe(4);
  await new Promise((resume) => setTimeout(resume, 2 * limits.query));
  first.onmessage({ data: { kind: "answer", id: 1, reply: undefined, memoryBytes: 1 } });
  expect(await asked).toBe("timed_out");
  await startWorker(1);
  await expect.poll(() => engine.loaded).toBe(true);
  expect(fetched).toEqual({ times: 1, stopped: 0 });
});

test("the time of a question asked beside another begins when that one is answered", async () => {
  const query = 1000;
  const patient = createBrowserEngine({ onProgress: () => {}, onLost: () => {} }, undefined, {
    ...limits,
    query,
  });
  const both = [patient.ask("years", {}), patient.ask("years", {})].map(outcome);
  const first = await startWorker(0);
  await expect.poll(() => first.received.length).toBe(4);
  const answer = { rows: [], sql: "", milliseconds: 0 };
  for (const id of [1, 2]) {
    await new Promise((resume) => setTimeout(resume, 0.7 * query));
    first.onmessage({ data: { kind: "answer", id, reply: answer, memoryBytes: 1 } });
  }
  expect(await Promise.all(both)).toEqual(["answered", "answered"]);
});

test("a worker that vanished without a word is noticed by the limit of the next question", async () => {
  const asked = outcome(engine.ask("years", {}));
  const first = await startWorker(0);
  await expect.poll(() => first.received.length).toBe(3);
  expect(await asked).toBe("timed_out");
  expect(first.isTerminated).toBe(true);
  await startWorker(1);
});

test("what was still loading is fetched anew", async () => {
  const loading = outcome(engine.load());
  engine.cancel();
  expect(await loading).toBe("cancelled");
  expect(fetched).toEqual({ times: 1, stopped: 1 });
  outcome(engine.load());
  expect(fetched.times).toBe(2);
});

test("a worker that dies while nothing is asked is told, and the next query starts another", async () => {
  const loading = engine.load();
  const first = await startWorker(0);
  await loading;
  first.onerror({ message: "Uncaught RangeError: out of memory" });
  expect(lost).toEqual(["memory"]);
  expect(engine.loaded).toBe(false);
  expect(workers).toHaveLength(1);
  const asked = outcome(engine.run("SELECT 1", { timeLimit: 60_000 }));
  const second = await startWorker(1);
  await expect.poll(() => second.received.length).toBe(4);
  expect(fetched.times).toBe(1);
  engine.cancel();
  expect(await asked).toBe("cancelled");
  expect(lost).toHaveLength(1);
});

test("a fresh worker has the reader's own tables before a query's time counts", async () => {
  const setting = outcome(engine.setOwnTables([]));
  const first = await startWorker(0);
  await expect.poll(() => first.received.length).toBe(3);
  first.onmessage({ data: { kind: "answer", id: 1, reply: [], memoryBytes: 1 } });
  await setting;
  const own = { name: "mine", format: "csv", bytes: new Uint8Array() } as const;
  const again = engine.setOwnTables([own]);
  await expect.poll(() => first.received.length).toBe(4);
  first.onmessage({ data: { kind: "answer", id: 2, reply: [], memoryBytes: 1 } });
  await again;
  first.onerror({ message: "Uncaught Error: anything" });

  const asked = outcome(engine.run("FROM mine"));
  const second = await startWorker(1);
  await expect.poll(() => second.received.length).toBe(3);
  expect(second.received[2]).toMatchObject({ request: { kind: "own-tables", tables: [own] } });
  await new Promise((resume) => setTimeout(resume, 2 * limits.query));
  expect(second.received).toHaveLength(3);
  second.onmessage({ data: { kind: "answer", id: 1, reply: [], memoryBytes: 1 } });
  await expect.poll(() => second.received.length).toBe(5);
  for (const id of [2, 3]) {
    second.onmessage({ data: { kind: "answer", id, reply: undefined, memoryBytes: 1 } });
  }
  expect(await asked).toBe("answered");
});
