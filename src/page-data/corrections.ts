import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { TableChange } from "../api/changes.ts";
import { type Correction, quotedColumns, type ReleasedRow } from "../lib/correction.ts";
import { compiledPath, readCompiled } from "./compiled.ts";
import { type Release, readReleases } from "./versions.ts";

/** The rows of a table of a release by their key, as they were published. */
async function releasedRows(
  version: string,
  table: Correction["table"],
): Promise<Map<string, ReleasedRow>> {
  const text = await readFile(compiledPath(`v/${version}/${table}.csv`), "utf8");
  const { data } = Papa.parse<ReleasedRow>(text, { header: true, skipEmptyLines: true });
  const key = table === "observations" ? "observation_id" : "target_id";
  return new Map(data.map((row) => [row[key] ?? "", row]));
}

/** The rows of a table whose published cells a release changed, then those that it took out. */
export function correctionsOf(
  table: Correction["table"],
  { changed, withdrawn }: Pick<TableChange, "changed" | "withdrawn">,
  earlier: ReadonlyMap<string, ReleasedRow>,
  later: ReadonlyMap<string, ReleasedRow>,
): Correction[] {
  const quoted: readonly string[] = quotedColumns[table];
  const corrected = changed.flatMap(({ key, columns }) => {
    const names = quoted.filter((name) => name in columns);
    const before = earlier.get(key);
    return before && names.length > 0
      ? [{ table, key, before, after: later.get(key), columns: names }]
      : [];
  });
  const takenOut = withdrawn.map(({ key, row }) => ({ table, key, before: row, columns: [] }));
  return [...corrected, ...takenOut];
}

/** Why rows were withdrawn, in the words of the table that says so. */
export const withdrawals = () =>
  readCompiled<{ table: string; key: string; reason_vi: string; reason_en: string }[]>(
    "withdrawals.json",
  );

/** The releases that came after another, newest first, each with what it corrected. */
export async function releasedCorrections(): Promise<
  { release: Release; corrections: Correction[] }[]
> {
  const releases = await readReleases();
  return Promise.all(
    releases.map(async (release) => {
      const { previous, tables, version } = release;
      const corrections = await Promise.all(
        (["observations", "targets"] as const).map(async (table) => {
          const change = tables.find((one) => one.table === table && one.status === "changed");
          if (previous === null || !change) return [];
          const earlier = await releasedRows(previous, table);
          return correctionsOf(table, change, earlier, await releasedRows(version, table));
        }),
      );
      return { release, corrections: corrections.flat() };
    }),
  );
}
