import { keyLabel } from "../read/key-label.ts";
import type { Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { lostRows } from "./lost-rows.ts";
import { readReleases } from "./records.ts";
import { type KeyedTable, releaseRows } from "./rows.ts";
import { verifyRelease } from "./verify.ts";

/**
 * What is wrong between the present tables and the releases below the same folder: nothing that
 * was released may go or change without a word.
 */
export async function checkReleases(data: string, tables: readonly Table[]): Promise<Problem[]> {
  const releases = await readReleases(data);
  const rotten = await Promise.all(releases.map((release) => verifyRelease(data, release)));
  const newest = releases.at(-1);
  // What a release lacks by a fault of its own says nothing about the present tables.
  if (!newest || rotten.at(-1)?.length !== 0) return rotten.flat();
  return [...rotten.flat(), ...lostRows(newest.version, await releaseRows(data, newest), tables)];
}

/** The tables of the newest release, by their text; none where there is none. */
export async function newestRows(data: string): Promise<KeyedTable[]> {
  const newest = (await readReleases(data)).at(-1);
  return newest && (await verifyRelease(data, newest)).length === 0
    ? releaseRows(data, newest)
    : [];
}

/** The keys of a table that a release has, or that are said to be withdrawn. */
export function namedKeys(
  name: string,
  released: readonly KeyedTable[],
  tables: readonly Table[],
): string[] {
  const withdrawals = tables.find((table) => table.name === "withdrawals")?.rows ?? [];
  const before = released.find((table) => table.name === name);
  return [
    ...(before?.rows ?? []).map((row) =>
      keyLabel(before?.key.map((column) => row[column] ?? "") ?? []),
    ),
    ...withdrawals
      .filter(({ cells }) => cells.table === name)
      .map(({ cells }) => String(cells.key)),
  ];
}
