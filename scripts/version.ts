import type { Descriptor } from "./descriptor.ts";
import type { Table } from "./tables.ts";

export interface DataVersion {
  version: string;
  /** The day the newest source was published, `YYYY-MM-DD`: the clock of the build has no say. */
  day: string;
}

/** The version that the data is published under. */
export function dataVersion({ version }: Descriptor, tables: Table[]): DataVersion {
  const sources = tables.find(({ name }) => name === "sources")?.rows ?? [];
  const days = sources
    .map(({ cells }) => String(cells.published ?? ""))
    .filter((published) => published.length === "YYYY-MM-DD".length)
    .sort();
  return { version, day: days.at(-1) ?? "1970-01-01" };
}
