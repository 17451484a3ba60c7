import type { Result, ScriptResult } from "../lib/result.ts";
import type { QuestionName, Questions } from "../sql/questions.ts";
import type { Engine } from "./engine.ts";
import type { Answer } from "./wasm/database.ts";
import { type EngineFiles, fetchEngineFiles } from "./wasm/engine-files.ts";
import { EngineFailure, type FailureKind, failureOf } from "./wasm/failure.ts";
import type { Replies, Request } from "./wasm/messages.ts";
import type { LoadedTable, OwnTable } from "./wasm/own-tables.ts";
import { type Limits, WorkerLink } from "./wasm/worker-link.ts";

const usualLimits: Limits = { load: 20_000, query: 10_000, files: 60_000 };

declare global {
  /** Set before the engine starts, it takes the place of the usual limits: tests are more patient. */
  var engineLimits: Limits | undefined;
}

/** Rows of a reader's query that are handed over; more would fill the memory of a phone. */
const usualRowLimit = 100_000;

// After these the worker is gone or unusable; the next request starts a fresh one.
const fatal: FailureKind[] = [
  ...(["unsupported", "network", "damaged", "outdated", "blocked"] as const),
  ...(["timed_out", "memory", "broken"] as const),
];

// After these a fresh worker is likely to do; it starts at once, to be ready for the next request.
const passing: FailureKind[] = ["timed_out", "memory", "broken", "cancelled"];

/** How a reader's SQL is run. */
interface RunOptions {
  /** Most rows to return; the result says when there were more. */
  rowLimit?: number;
  /** In milliseconds, counted from when the engine has all that the SQL names. */
  timeLimit?: number;
  /** Stops the run. */
  signal?: AbortSignal;
}

/** The engine of the browser: as `Engine`, and with what a page shows around an answer. */
export interface BrowserEngine extends Engine {
  /** Whether an answer needs no loading first. */
  readonly loaded: boolean;
  /** What the engine had taken of the device's memory at its last answer. */
  readonly memoryBytes: number | undefined;
  /**
   * Loads the engine, once; asking does so by itself.
   * @throws EngineFailure
   */
  load(): Promise<void>;
  /**
   * Answers a question, with the SQL that was run and the time it took.
   * @throws EngineFailure
   */
  ask<Name extends QuestionName>(
    name: Name,
    parameters: Questions[Name]["parameters"],
  ): Promise<Answer<Name>>;
  /**
   * Runs SQL that a reader wrote, over our tables and the reader's own. Of several statements the
   * last one's result is returned. What they change is undone afterwards.
   * @throws EngineFailure
   */
  run(sql: string, options?: RunOptions): Promise<ScriptResult>;
  /**
   * Makes tables of the reader's own files, in place of those before; after a failure those stay.
   * The engine keeps them when it has to start afresh.
   * @throws EngineFailure "query" with what is wrong with a file or name
   */
  setOwnTables(tables: OwnTable[]): Promise<LoadedTable[]>;
  /**
   * A result as the bytes of a Parquet file.
   * @throws EngineFailure
   */
  toParquet(result: Result): Promise<Uint8Array<ArrayBuffer>>;
  /** Stops loading or asking; whoever waits gets an EngineFailure "cancelled". */
  cancel(): void;
}

/** What a page wants to hear of its engine. */
export interface Listener {
  /** Bytes of the engine that have arrived, unpacked. */
  onProgress(loadedBytes: number): void;
  /** The engine died while nothing was asked of it; the next request starts a fresh one. */
  onLost(failure: EngineFailure): void;
}

/**
 * DuckDB-WASM in a worker of its own, over the tables of this site.
 * @param built the hash of the tables that the page was built with; with others it does not start
 */
export function createBrowserEngine(
  { onProgress, onLost }: Listener,
  built: string | undefined,
  limits: Limits = globalThis.engineLimits ?? usualLimits,
): BrowserEngine {
  let link: WorkerLink | undefined;
  let loaded = false;
  let files: EngineFiles | undefined;
  let ownTables: OwnTable[] = [];
  /** Settles when the engine holds the reader's own tables again. */
  let restored: Promise<unknown> = Promise.resolve();

  const drop = () => {
    // What has arrived whole is kept for the next worker.
    if (!loaded) {
      files?.stop();
      files = undefined;
    }
    link = undefined;
    loaded = false;
  };
  const replace = (failure: EngineFailure, isLost: boolean) => {
    const wasLoaded = loaded;
    drop();
    if (isLost) onLost(failure);
    else if (wasLoaded && passing.includes(failure.kind)) current();
  };
  const start = () => {
    files ??= fetchEngineFiles(built, (loadedBytes) => {
      link?.noteProgress();
      onProgress(loadedBytes);
    });
    const worker = new Worker(new URL("./wasm/worker.ts", import.meta.url), { type: "module" });
    const started = new WorkerLink(worker, files, limits, (failure, isLost) => {
      if (link === started) replace(failure, isLost);
    });
    const ready = started.ready.then(() => {
      loaded = link === started;
    });
    restored = ready.then(() =>
      ownTables.length > 0
        ? started.request({ kind: "own-tables", tables: ownTables }, limits.files)
        : undefined,
    );
    // Whoever asks is told of a failure; without the own tables the rest still answers.
    restored.catch(() => {});
    return started;
  };
  const current = () => {
    link ??= start();
    return link;
  };
  const end = (kind: FailureKind) => link?.end(kind, kind);

  async function request<Kind extends Request["kind"]>(
    wanted: Extract<Request, { kind: Kind }>,
    timeLimit?: number,
  ): Promise<Replies[Kind]> {
    const asked = current();
    try {
      await asked.ready;
      // No limit of the request counts what the engine does to be as it was.
      await restored.catch(() => {});
      return await asked.request(wanted, timeLimit);
    } catch (thrown) {
      const { kind } = failureOf(thrown, "query");
      if (fatal.includes(kind) && link === asked) end(kind);
      throw thrown;
    }
  }

  const engine: BrowserEngine = {
    get loaded() {
      return loaded;
    },
    get memoryBytes() {
      return link?.memoryBytes;
    },
    load: () => current().ready,
    ask: async (name, parameters) =>
      (await request({ kind: "question", name, parameters })) as never,
    query: async (name, parameters) => (await engine.ask(name, parameters)).rows,
    async run(script, { rowLimit = usualRowLimit, timeLimit, signal } = {}) {
      const stopped = new EngineFailure("cancelled", "stopped by the reader");
      if (signal?.aborted) throw stopped;
      const stop = () => end("cancelled");
      signal?.addEventListener("abort", stop, { once: true });
      try {
        // Sent together, so that the engine need not wait for the page in between.
        const prepared = request({ kind: "prepare", script }, limits.load);
        const answered = request({ kind: "script", script, rowLimit }, timeLimit);
        return (await Promise.all([answered, prepared]))[0];
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    },
    async setOwnTables(tables) {
      const loadedTables = await request({ kind: "own-tables", tables }, limits.files);
      ownTables = tables;
      return loadedTables;
    },
    toParquet: (result) => request({ kind: "parquet", result }, limits.files),
    cancel: () => end("cancelled"),
    close: async () => {
      const ending = link;
      drop();
      ending?.end("cancelled", "closed");
    },
  };
  return engine;
}
