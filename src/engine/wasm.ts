import type { QuestionName, Questions } from "../sql/questions.ts";
import type { Engine } from "./engine.ts";
import type { Answer } from "./wasm/database.ts";
import { EngineFailure, type FailureKind } from "./wasm/failure.ts";
import { type Limits, WorkerLink } from "./wasm/worker-link.ts";

const usualLimits: Limits = { load: 20_000, query: 10_000 };

// After these the worker is gone or unusable; the next request starts a fresh one.
const fatal: FailureKind[] = ["unsupported", "network", "blocked", "timed_out", "memory", "broken"];

/** The engine of the browser: as `Engine`, and with what a page shows around an answer. */
export interface BrowserEngine extends Engine {
  /** Whether an answer needs no loading first. */
  readonly loaded: boolean;
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
  /** Stops loading or asking; whoever waits gets an EngineFailure "cancelled". */
  cancel(): void;
}

/**
 * DuckDB-WASM in a worker of its own, over the Parquet tables of this site.
 * @param onProgress bytes of the engine that have arrived, unpacked
 */
export function createBrowserEngine(
  onProgress: (loadedBytes: number) => void,
  limits: Limits = usualLimits,
): BrowserEngine {
  let link: WorkerLink | undefined;
  let loaded = false;

  const drop = () => {
    link = undefined;
    loaded = false;
  };
  const end = (kind: FailureKind) => {
    link?.end(kind, kind);
    drop();
  };
  const start = () => {
    const worker = new Worker(new URL("./wasm/worker.ts", import.meta.url), { type: "module" });
    const started = new WorkerLink(worker, limits, onProgress);
    started.ready.then(
      () => {
        loaded = link === started;
      },
      () => {
        if (link === started) drop();
      },
    );
    return started;
  };
  const current = () => {
    link ??= start();
    return link;
  };

  const engine: BrowserEngine = {
    get loaded() {
      return loaded;
    },
    load: () => current().ready,
    async ask(name, parameters) {
      const asked = current();
      try {
        return await asked.ask(name, parameters);
      } catch (thrown) {
        const failed = thrown instanceof EngineFailure && fatal.includes(thrown.kind);
        if (failed && link === asked) end(thrown.kind);
        throw thrown;
      }
    },
    query: async (name, parameters) => (await engine.ask(name, parameters)).rows,
    cancel: () => end("cancelled"),
    close: async () => end("cancelled"),
  };
  return engine;
}
