import type { ReaderReplies, ReaderRequest } from "./messages.ts";

interface Waiting {
  resolve(reply: never): void;
  reject(failure: Error): void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

function failAll(message: string): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(message));
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  started.onmessage = ({ data: { id, reply, failure } }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) asked?.resolve(reply as never);
    else asked?.reject(new Error(failure));
  };
  started.onerror = ({ message }) => failAll(message || "the worker did not start");
  return started;
}

/**
 * Asks the worker that reads text files; it starts at the first question.
 * @throws when it did not start, or ran out of memory
 */
export function askReader<Kind extends ReaderRequest["kind"]>(
  request: Extract<ReaderRequest, { kind: Kind }>,
): Promise<ReaderReplies[Kind]> {
  worker ??= start();
  const asked = worker;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    asked.postMessage({ id, request });
  });
}
