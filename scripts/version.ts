import type { Descriptor } from "./descriptor.ts";
import type { Table } from "./tables.ts";

/** What the data is published as. */
export interface PublishedVersion {
  version: string;
  /** Day of the version, `YYYY-MM-DD`; the clock of the build has no say in it. */
  day: string;
}

/** The version in the description, of the day that the newest source was published. */
export function publishedVersion({ version }: Descriptor, tables: Table[]): PublishedVersion {
  const sources = tables.find(({ name }) => name === "sources")?.rows ?? [];
  const days = sources
    .map(({ cells }) => String(cells.published ?? ""))
    .filter((published) => published.length === "YYYY-MM-DD".length)
    .sort();
  return { version, day: days.at(-1) ?? "1970-01-01" };
}
