/** One measured figure beside the limit it is held to, if there is one. */
export interface Measurement {
  name: string;
  value: number;
  limit?: number;
  unit: "ms" | "s" | "kB" | "×";
}

/** The middle of several runs; less moved by one slow run than their mean. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which 95 % of the runs lie. */
export function percentile95(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** "year switch, median of 20   31 ms   limit 100 ms   ok" */
export function report({ name, value, limit, unit }: Measurement): string {
  const shown = unit === "ms" ? value.toFixed(0) : value.toFixed(1);
  const measured = `${name.padEnd(56)} ${shown.padStart(7)} ${unit.padEnd(2)}`;
  if (limit === undefined) return measured;
  return `${measured}   limit ${limit} ${unit}   ${value <= limit ? "ok" : "OVER"}`;
}
