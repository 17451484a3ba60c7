import type { Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { lostRows } from "./lost-rows.ts";
import { readReleases } from "./records.ts";
import { releaseRows } from "./rows.ts";
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
