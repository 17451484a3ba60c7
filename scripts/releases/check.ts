import type { Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { lostRows } from "./lost-rows.ts";
import { readReleases } from "./records.ts";
import { releaseRows } from "./rows.ts";

/**
 * What is wrong between the present tables and the releases below the same folder: nothing that
 * was released may go without a word.
 */
export async function checkReleases(data: string, tables: readonly Table[]): Promise<Problem[]> {
  const newest = (await readReleases(data)).at(-1);
  return newest ? lostRows(newest.version, await releaseRows(data, newest), tables) : [];
}
