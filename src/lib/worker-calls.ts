interface Waiting {
  resolve(reply: never): void;
  reject(failure: Error): void;
}

/** Requests to a worker, each matched by its number with the reply that comes back. */
export class WorkerCalls<
  Request extends { kind: string },
  Replies extends Record<Request["kind"], unknown>,
> {
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Whether anybody waits for a reply. */
  get areWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  send<Kind extends Request["kind"]>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Replies[Kind]> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, request });
    });
  }

  /** Gives what the worker said to whoever asked; an error says why there is no reply. */
  settle(id: number, reply: unknown): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (reply instanceof Error) asked?.reject(reply);
    else asked?.resolve(reply as never);
  }

  /** Stops the worker, whatever it is doing; everything still waited for fails. */
  end(failure: Error): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
  }
}
