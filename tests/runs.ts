import { spawnSync } from "node:child_process";

/** Whether a program is on this machine and does what it is asked: `runs("java", "-version")`. */
export const runs = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words, { stdio: "ignore" }).status === 0;
