import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { type Benchmark, cellsOf } from "./benchmark.ts";

const [table, record] = ["docs/benchmarks.md", "docs/benchmarks.json"];

/** A part as it was last measured. */
interface Measured {
  date: string;
  commit: string;
  machine: string;
  benchmarks: Benchmark[];
}

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

const commit = () =>
  execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();

const line = (cells: string[]) => `| ${cells.join(" | ")} |`;

const sectionOf = ([name, { date, commit: of, machine: on, benchmarks }]: [string, Measured]) =>
  [
    `## ${name}`,
    "",
    `${date}, commit ${of}, ${on}.`,
    "",
    line(["What", "Ours: median (least–most)", "Beside it", "Ratio", "Limit", ""]),
    line(["---", "---:", "---", "---:", "---", "---"]),
    ...benchmarks.map((benchmark) => line(cellsOf(benchmark))),
    "",
  ].join("\n");

/** Writes what was measured, in place of the last results of the same parts; the others stay. */
export async function writeResults(results: Partial<Record<string, Benchmark[]>>): Promise<void> {
  const all: Record<string, Measured> = existsSync(record)
    ? JSON.parse(await readFile(record, "utf8"))
    : {};
  for (const [name, benchmarks = []] of Object.entries(results)) {
    const date = new Date().toISOString().slice(0, 10);
    all[name] = { date, commit: commit(), machine: machine(), benchmarks };
  }
  await writeFile(record, `${JSON.stringify(all, undefined, 2)}\n`);
  const head = `# Benchmarks

Written by \`npm run bench\`, which measures ours and the rival in turn in one run; a ratio is that of
the medians. \`npm run bench -- --check\` fails when a limit is not kept. The runs stand in
[benchmarks.json](benchmarks.json).
`;
  await writeFile(table, [head, ...Object.entries(all).map(sectionOf)].join("\n"));
}
