import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Ends the process that loads this first (`node --import`) as `kill -9` does, just before or after
 * the n-th call that changes files: `KILL_AT=7` or `KILL_AT=7 KILL_AFTER=1`.
 */
const at = Number(process.env.KILL_AT ?? 0);
const isAfter = process.env.KILL_AFTER === "1";
let calls = 0;

type Call = (...words: unknown[]) => Promise<unknown>;
const promises = fs.promises as unknown as Record<string, Call>;
for (const name of ["writeFile", "rename", "rm", "mkdir", "cp"]) {
  const call = promises[name] as Call;
  promises[name] = async (...words) => {
    calls += 1;
    const isLast = calls === at;
    if (isLast && !isAfter) process.kill(process.pid, "SIGKILL");
    const result = await call.apply(fs.promises, words);
    if (isLast) process.kill(process.pid, "SIGKILL");
    return result;
  };
}
syncBuiltinESMExports();

process.on("exit", () => {
  if (process.env.COUNT_CALLS) fs.writeSync(1, `calls ${calls}\n`);
});
