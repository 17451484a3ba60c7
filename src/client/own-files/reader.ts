import { WorkerCalls } from "../../lib/worker-calls.ts";
import type { ReaderReplies, ReaderRequest } from "./messages.ts";

let calls: WorkerCalls<ReaderRequest, ReaderReplies> | undefined;

function start(): WorkerCalls<ReaderRequest, ReaderReplies> {
  const worker = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  const started = new WorkerCalls<ReaderRequest, ReaderReplies>(worker);
  worker.onmessage = ({ data: { id, reply, failure } }) =>
    started.settle(id, failure === undefined ? reply : new Error(failure));
  worker.onerror = ({ message }) => {
    calls = undefined;
    started.end(new Error(message || "the worker did not start"));
  };
  return started;
}

/**
 * Asks the worker that reads text files; it starts at the first question.
 * @throws when it did not start, or ran out of memory
 */
export function askReader<Kind extends ReaderRequest["kind"]>(
  request: Extract<ReaderRequest, { kind: Kind }>,
): Promise<ReaderReplies[Kind]> {
  calls ??= start();
  return calls.send(request);
}
