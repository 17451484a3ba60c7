import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowsOfCommune, writeMadeUp } from "./made-up.ts";

/** What the issue of scale allows: megabytes at the most, times a native copy, growth with the rows. */
const limits = { megabytes: 1000, timesNative: 8, growth: 1.1 };

interface Run {
  seconds: number;
  megabytes: number;
}

interface Size {
  rows: number;
  native: Run;
  check: Run;
  parquet: Run;
}

/** Runs one part in a process of its own, since the peak of memory is that of a process. */
function measure(part: string, folder: string, target: string): Run {
  const words = [new URL("part.ts", import.meta.url).pathname, part, folder, target];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${part} of ${folder} failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout) as Run;
}

async function measureSize(communes: number): Promise<Size> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-scale-"));
  try {
    const data = join(folder, "data");
    const target = join(folder, "out");
    mkdirSync(target);
    await writeMadeUp(data, communes);
    const rows = communes * rowsOfCommune;
    const megabytes = statSync(join(data, "observations.csv")).size / 1e6;
    console.error(`${rows} rows, ${megabytes.toFixed(0)} MB of CSV`);
    const native = measure("native", data, target);
    const check = measure("check", data, target);
    const parquet = measure("parquet", data, target);
    return { rows, native, check, parquet };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shown = ({ seconds, megabytes }: Run) =>
  `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
const total = ({ check, parquet }: Size) => check.seconds + parquet.seconds;

/** What is beyond a limit, in a line each. */
function excesses(sizes: readonly Size[]): string[] {
  return sizes.flatMap((size, at) => {
    const peak = Math.max(size.check.megabytes, size.parquet.megabytes);
    const ratio = total(size) / size.native.seconds;
    const before = sizes[at - 1];
    const growth =
      before && Math.log(total(size) / total(before)) / Math.log(size.rows / before.rows);
    return [
      ...(peak > limits.megabytes ? [`${size.rows} rows take ${peak.toFixed(0)} MB`] : []),
      ...(at === sizes.length - 1 && ratio > limits.timesNative
        ? [`${size.rows} rows take ${ratio.toFixed(1)} times a native copy`]
        : []),
      ...(growth && growth > limits.growth
        ? [`up to ${size.rows} rows time grows as rows^${growth.toFixed(2)}`]
        : []),
    ];
  });
}

/**
 * Measures check and Parquet of made-up communes beside a native copy of the same file:
 * `npm run test:scale`, or with numbers of communes, `npm run test:scale 100 1000 10000`.
 */
const communes = process.argv.slice(2).map(Number);
const sizes: Size[] = [];
for (const count of communes.length > 0 ? communes : [100, 1000, 10_000]) {
  sizes.push(await measureSize(count));
}
console.log("| Rows | Native copy | Check | Parquet | Check and Parquet ÷ native |");
console.log("| --- | --- | --- | --- | --- |");
for (const size of sizes) {
  const cells = [size.rows, ...[size.native, size.check, size.parquet].map(shown)];
  console.log(`| ${[...cells, (total(size) / size.native.seconds).toFixed(1)].join(" | ")} |`);
}
const found = excesses(sizes);
for (const excess of found) console.error(excess);
process.exitCode = found.length > 0 ? 1 : 0;
