import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileHashes } from "../../scripts/write/checksums.ts";
import { exclusively } from "../../scripts/write/lock.ts";
import { restore } from "../../scripts/write/publish.ts";
import { type Moment, run } from "./child.ts";

/** What a folder of downloads says against its own checksums; empty when it is whole. */
async function faults(output: string): Promise<string[]> {
  const { "checksums.txt": _, ...present } = await fileHashes(output);
  const lines = (await readFile(join(output, "checksums.txt"), "utf8")).trim().split("\n");
  const said = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return [...new Set([...said.keys(), ...Object.keys(present)])].filter(
    (file) => said.get(file) !== present[file],
  );
}

/**
 * Ends the compile of the real tables so many times, half at random moments, half around its calls
 * that change files, all around the exchange of the folder, and looks at what the next start finds.
 * @returns the exit code: 0 when each time the last good output was there
 */
async function main(kills: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "kills-"));
  const output = join(folder, "data");
  const words = ["data", output];
  const script = "scripts/compile.ts";
  try {
    run(script, words);
    const start = performance.now();
    const { calls } = run(script, words);
    const whole = performance.now() - start;
    const momentOf = (index: number): Moment => {
      if (index % 2 === 0) return { milliseconds: Math.ceil(whole * Math.random()) };
      const fromEnd = Math.floor(index / 4);
      // The exchange is among the last calls; what lies before is gone through in larger steps.
      const call = fromEnd < 8 ? calls - fromEnd : Math.ceil((calls * (index % kills)) / kills);
      return { call: Math.max(1, call), after: index % 4 === 1 };
    };
    let [ended, lost] = [0, 0];
    // A run that is over before its moment comes is no kill.
    for (let index = 0; ended < kills; index++) {
      const moment = momentOf(index);
      if (run(script, words, moment).isEnded) ended++;
      await exclusively(output, () => restore(output));
      const wrong = await faults(output).catch((error: Error) => [error.message]);
      if (wrong.length === 0) continue;
      lost++;
      console.error(`${JSON.stringify(moment)}: ${wrong.slice(0, 3).join(", ")}`);
    }
    console.log(`${ended} runs were ended; ${lost} lost the last good output`);
    return lost === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(Number(process.argv[2] ?? 100));
