import type { Table } from "../read/tables.ts";
import { sha256 } from "../write/checksums.ts";
import { tableToCsv } from "../write/downloads.ts";
import type { Release } from "./records.ts";

/** Which state of the data this is. */
export interface DataVersion {
  /** `2026-11-24`; with changes since that release `2026-11-24+1f2e3d4c`. */
  version: string;
  /** Day of the newest release, YYYY-MM-DD. */
  day: string;
  /** SHA-256 of the tables' content, in hexadecimal. */
  sha256: string;
  /** The newest release, which this state is or goes beyond. */
  release: Release | undefined;
  /** Whether this state is that release. */
  released: boolean;
}

/**
 * SHA-256 of what the tables say, in hexadecimal. Line ends and quoting do not count, and neither
 * do the descriptions and tables without rows: two states with the same rows are the same data.
 */
export const contentHash = (tables: readonly Table[]): string =>
  hashOfTexts(
    tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({ name: table.name, csv: tableToCsv(table) })),
  );

/** The same of tables as CSV without a mark, those without rows left out. */
export const hashOfTexts = (tables: readonly { name: string; csv: string }[]): string =>
  sha256(
    tables
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, csv }) => `${name}\n${csv}\n`)
      .join(""),
  );

/** What a description of the data says of its version. */
export type PublishedVersion = Pick<DataVersion, "version" | "day">;

/**
 * The version of the tables: the newest release while they say what it says, else the newest
 * release and the start of their own hash. The clock has no part in it.
 * @param releases oldest first
 */
export function dataVersion(tables: readonly Table[], releases: readonly Release[]): DataVersion {
  const release = releases.at(-1);
  const hash = contentHash(tables);
  const released = release?.sha256 === hash;
  const base = release?.version ?? "unreleased";
  return {
    version: released ? base : `${base}+${hash.slice(0, 8)}`,
    day: release?.date ?? "1970-01-01",
    sha256: hash,
    release,
    released,
  };
}
