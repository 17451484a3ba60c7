/** One thing measured, run by run, beside what it is compared with in the same run. */
export interface Benchmark {
  name: string;
  unit: "ms" | "s" | "kB" | "MB" | "of 100" | "requests/s" | "files";
  ours: number[];
  rival?: { name: string; runs: number[] };
  /** What the median, or its ratio to the rival's, is held to. */
  limit?: { of: "value" | "ratio"; most?: number; least?: number };
}

/** The middle of several runs; less moved by one slow run than their mean. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which 95 % of the runs lie. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** How many times the rival's median ours is; undefined without a rival. */
const ratioOf = ({ ours, rival }: Benchmark): number | undefined =>
  rival && median(ours) / median(rival.runs);

/** Whether a benchmark keeps its limit; undefined when it has none. */
export function isKept(benchmark: Benchmark): boolean | undefined {
  const { ours, limit } = benchmark;
  if (!limit) return undefined;
  const value = limit.of === "ratio" ? (ratioOf(benchmark) ?? Number.NaN) : median(ours);
  return value <= (limit.most ?? Infinity) && value >= (limit.least ?? -Infinity);
}

/** Three digits that say something: "0.97", "31.2", "1530". */
const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** "31.2 (29–40)": the median and what the runs lie between. */
const spread = (runs: readonly number[]) =>
  runs.length > 1
    ? `${shown(median(runs))} (${shown(Math.min(...runs))}–${shown(Math.max(...runs))})`
    : shown(median(runs));

/** The cells of a row: name, ours, the rival's, ratio, limit, whether it is kept. */
export function cellsOf(benchmark: Benchmark): string[] {
  const { name, unit, ours, rival, limit } = benchmark;
  const ratio = ratioOf(benchmark);
  const bound = limit && (limit.most === undefined ? `≥ ${limit.least}` : `≤ ${limit.most}`);
  return [
    name,
    `${spread(ours)} ${unit}`,
    rival ? `${rival.name}: ${spread(rival.runs)}` : "",
    ratio === undefined ? "" : ratio.toFixed(2),
    bound ? `${limit.of === "ratio" ? "ratio " : ""}${bound}` : "",
    { true: "kept", false: "**not kept**", undefined: "" }[String(isKept(benchmark))] ?? "",
  ];
}
