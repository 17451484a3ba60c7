import { spawnSync } from "node:child_process";

/** When a process is ended: at one of its calls that change files, or after so many milliseconds. */
export type Moment = { call: number; after: boolean } | { milliseconds: number };

/**
 * Runs a script in a process of its own that is ended, as by `kill -9`, at a moment.
 * @param moment never, if there is none
 * @returns whether it was ended, and how many calls it made that change files if it was not
 */
export function run(script: string, words: string[], moment?: Moment) {
  const at = moment && "call" in moment ? moment : undefined;
  const { signal, stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "./tests/kills/end-at.ts", script, ...words],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        KILL_AT: String(at?.call ?? 0),
        KILL_AFTER: at?.after ? "1" : "0",
        COUNT_CALLS: "1",
      },
      ...(moment && "milliseconds" in moment && { timeout: moment.milliseconds }),
      killSignal: "SIGKILL",
    },
  );
  const isEnded = signal === "SIGKILL";
  if (!isEnded && status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return { isEnded, calls: Number(/^calls (\d+)$/m.exec(stdout)?.[1] ?? 0) };
}
