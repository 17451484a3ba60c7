import { WorkerCalls } from "../../lib/worker-calls.ts";
import { EngineFailure, type FailureKind } from "./failure.ts";
import type { Replies, Report, Request } from "./messages.ts";

/** How long the page waits, in milliseconds. */
export interface Limits {
  /** Without a sign of progress while loading. */
  load: number;
  /** For one request. */
  query: number;
  /** For reading or writing a reader's files, which may be large. */
  files: number;
}

/** The page's end of one worker, from its start until it is ended; it cannot be started again. */
export class WorkerLink {
  /** Settles when the engine has loaded, or failed to. */
  readonly ready: Promise<void>;
  /** What the engine had taken of the device's memory at its last answer. */
  memoryBytes: number | undefined;
  #calls: WorkerCalls<Request, Replies>;
  #built: string | undefined;
  #limits: Limits;
  #ended: EngineFailure | undefined;
  #loadTimer: ReturnType<typeof setTimeout> | undefined;
  #loaded: (() => void) | undefined;
  #failed: ((failure: EngineFailure) => void) | undefined;

  /** @param built the hash of the tables that the page was built with, where it names one */
  constructor(
    worker: Worker,
    built: string | undefined,
    limits: Limits,
    onProgress: (loadedBytes: number) => void,
  ) {
    this.#built = built;
    this.#calls = new WorkerCalls<Request, Replies>(worker);
    this.#limits = limits;
    this.ready = new Promise((resolve, reject) => {
      this.#loaded = resolve;
      this.#failed = reject;
    });
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === "progress") onProgress(data.loadedBytes);
      this.#receive(data);
    };
    worker.onerror = ({ message }) => this.end("network", message ?? "the worker did not start");
    this.#awaitProgress();
  }

  /**
   * Sends a request once the engine has loaded.
   * @param timeLimit in milliseconds, counted from then
   */
  async request<Kind extends Request["kind"]>(
    request: Extract<Request, { kind: Kind }>,
    timeLimit = this.#limits.query,
  ): Promise<Replies[Kind]> {
    await this.ready;
    if (this.#ended) throw this.#ended;
    const timer = setTimeout(() => this.end("timed_out", request.kind), timeLimit);
    return this.#calls.send(request).finally(() => clearTimeout(timer));
  }

  /** Stops the worker, whatever it is doing; everything still waited for fails. */
  end(kind: FailureKind, detail: string): void {
    clearTimeout(this.#loadTimer);
    const failure = new EngineFailure(kind, detail);
    this.#ended ??= failure;
    this.#failed?.(failure);
    this.#calls.end(failure);
  }

  #awaitProgress(): void {
    clearTimeout(this.#loadTimer);
    this.#loadTimer = setTimeout(() => this.end("timed_out", "loading"), this.#limits.load);
  }

  #receive(report: Report): void {
    if (report.kind === "progress") this.#awaitProgress();
    else if (report.kind === "ready") {
      clearTimeout(this.#loadTimer);
      if (this.#built && report.tables && report.tables !== this.#built) {
        this.end("outdated", `the tables have the hash ${report.tables}, the page ${this.#built}`);
      } else this.#loaded?.();
    } else if (report.kind === "failed") this.end(report.failure, report.detail);
    else if (report.kind === "answer") {
      this.memoryBytes = report.memoryBytes;
      this.#calls.settle(report.id, report.reply);
    } else this.#calls.settle(report.id, new EngineFailure(report.failure, report.detail));
  }
}
