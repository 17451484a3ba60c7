import { LimitFailure } from "../../lib/table-file/limits.ts";
import { WorkerCalls } from "../../lib/worker-calls.ts";
import type { ReaderReplies, ReaderReport, ReaderRequest } from "./messages.ts";

let calls: WorkerCalls<ReaderRequest, ReaderReplies> | undefined;

function start(): WorkerCalls<ReaderRequest, ReaderReplies> {
  const worker = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  const started = new WorkerCalls<ReaderRequest, ReaderReplies>(worker);
  worker.onmessage = ({ data }: MessageEvent<ReaderReport>) => {
    if ("reply" in data) started.settle(data.id, data.reply);
    else
      started.settle(data.id, data.limit ? new LimitFailure(data.limit) : new Error(data.failure));
  };
  worker.onerror = ({ message }) => {
    calls = undefined;
    started.end(new Error(message || "the worker did not start"));
  };
  return started;
}

/**
 * Asks the worker that reads files; it starts at the first question.
 * @throws LimitFailure for a table that passes a limit; another error when the worker did not start,
 * or ran out of memory
 */
export function askReader<Kind extends ReaderRequest["kind"]>(
  request: Extract<ReaderRequest, { kind: Kind }>,
): Promise<ReaderReplies[Kind]> {
  calls ??= start();
  return calls.send(request);
}
