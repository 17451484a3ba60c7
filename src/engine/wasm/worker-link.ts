import { WorkerCalls } from "../../lib/worker-calls.ts";
import type { EngineFiles } from "./engine-files.ts";
import { EngineFailure, type FailureKind, failureOf } from "./failure.ts";
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
  #worker: Worker;
  #calls: WorkerCalls<Request, Replies>;
  #limits: Limits;
  #onEnd: (failure: EngineFailure, isLost: boolean) => void;
  #ended: EngineFailure | undefined;
  #isReady = false;
  /** Settles when the worker has answered whatever it was asked so far. */
  #answered: Promise<unknown> = Promise.resolve();
  #loadTimer: ReturnType<typeof setTimeout> | undefined;
  #loaded: (() => void) | undefined;
  #failed: ((failure: EngineFailure) => void) | undefined;

  /**
   * @param files what the worker starts with
   * @param onEnd called once, whatever ends the worker, before whoever waits for an answer is told;
   * `isLost` when it died while nobody waited
   */
  constructor(
    worker: Worker,
    files: Pick<EngineFiles, "module" | "tables">,
    limits: Limits,
    onEnd: (failure: EngineFailure, isLost: boolean) => void,
  ) {
    this.#worker = worker;
    this.#calls = new WorkerCalls<Request, Replies>(worker);
    this.#limits = limits;
    this.#onEnd = onEnd;
    this.ready = new Promise((resolve, reject) => {
      this.#loaded = resolve;
      this.#failed = reject;
    });
    // Who asks is told; that nobody has asked yet is no fault of the page.
    this.ready.catch(() => {});
    worker.onmessage = ({ data }: MessageEvent<Report>) => this.#receive(data);
    worker.onerror = ({ message }) => this.#die(message ?? "the worker did not start");
    worker.onmessageerror = () => this.#die("a message of the worker cannot be read");
    this.noteProgress();
    this.#hand(files);
  }

  /** To be called when more of the engine has arrived, so that loading may go on. */
  noteProgress(): void {
    clearTimeout(this.#loadTimer);
    if (this.#isReady || this.#ended) return;
    this.#loadTimer = setTimeout(() => this.end("timed_out", "loading"), this.#limits.load);
  }

  /**
   * Sends a request once the engine has loaded.
   * @param timeLimit in milliseconds, counted from when the requests before it are answered
   */
  async request<Kind extends Request["kind"]>(
    request: Extract<Request, { kind: Kind }>,
    timeLimit = this.#limits.query,
  ): Promise<Replies[Kind]> {
    await this.ready;
    if (this.#ended) throw this.#ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAnswered = false;
    const begin = () => {
      if (isAnswered) return;
      timer = setTimeout(() => this.end("timed_out", request.kind), timeLimit);
    };
    const reply = this.#calls.send(request);
    this.#answered.then(begin);
    this.#answered = reply.catch(() => {});
    return reply.finally(() => {
      isAnswered = true;
      clearTimeout(timer);
    });
  }

  /** Stops the worker, whatever it is doing; everything still waited for fails. */
  end(kind: FailureKind, detail: string): void {
    this.#end(new EngineFailure(kind, detail), false);
  }

  #end(failure: EngineFailure, isLost: boolean): void {
    if (this.#ended) return;
    clearTimeout(this.#loadTimer);
    this.#ended = failure;
    this.#onEnd(failure, isLost);
    this.#failed?.(failure);
    this.#calls.end(failure);
  }

  /** The tables first, which the worker unpacks while the module is on its way. */
  #hand({ module, tables }: Pick<EngineFiles, "module" | "tables">): void {
    const fail = (thrown: unknown) => {
      const { kind, message } = failureOf(thrown, "network");
      this.end(kind, message);
    };
    const handed = tables.then((bytes) => this.#worker.postMessage(bytes));
    Promise.all([module, handed])
      .then(([compiled]) => this.#worker.postMessage(compiled))
      .catch(fail);
  }

  /** One that has not started did not arrive; one that had cannot go on after what it met. */
  #die(detail: string): void {
    if (!this.#isReady) this.end("network", detail);
    else this.#end(failureOf(new Error(detail), "broken"), !this.#calls.areWaiting);
  }

  #receive(report: Report): void {
    if (report.kind === "ready") {
      this.#isReady = true;
      clearTimeout(this.#loadTimer);
      this.#loaded?.();
    } else if (report.kind === "failed") this.end(report.failure, report.detail);
    else if (report.kind === "answer") {
      this.memoryBytes = report.memoryBytes;
      this.#calls.settle(report.id, report.reply);
    } else this.#calls.settle(report.id, new EngineFailure(report.failure, report.detail));
  }
}
