import { checkReleases } from "../releases/check.ts";
import { readCells } from "./cells.ts";
import { checkAreaCodes } from "./checks/area-codes.ts";
import type { Check, CheckContext } from "./checks/context.ts";
import { checkDates } from "./checks/dates.ts";
import { checkFigureDates } from "./checks/figure-dates.ts";
import { checkIdentifiers } from "./checks/identifiers.ts";
import { checkKeys } from "./checks/keys.ts";
import { checkLocalAreas } from "./checks/local-areas.ts";
import { checkOrder } from "./checks/order.ts";
import { checkParticipants } from "./checks/participants.ts";
import { checkPopulationSeries } from "./checks/population-series.ts";
import { checkPresence } from "./checks/presence.ts";
import { checkReferences } from "./checks/references.ts";
import { checkSlugs } from "./checks/slugs.ts";
import { checkSuccession } from "./checks/succession.ts";
import { checkWithdrawals } from "./checks/withdrawals.ts";
import { readDescriptor } from "./descriptor.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { readTables } from "./read.ts";
import type { Table } from "./tables.ts";

const checks: Check[] = [
  checkKeys,
  checkReferences,
  checkAreaCodes,
  checkDates,
  checkOrder,
  checkPresence,
  checkIdentifiers,
  checkSlugs,
  checkPopulationSeries,
  checkSuccession,
  checkLocalAreas,
  checkFigureDates,
  checkParticipants,
  checkWithdrawals,
];

/** What is wrong in and between tables whose cells have been read. */
export function checkTables(context: CheckContext): Problem[] {
  return checks.flatMap((check) => check(context));
}

/**
 * Reads and checks all tables of `directory`, also against the releases below it. Problems come sorted by file, line and column; use the
 * tables only when none of them is an error. `today` (YYYY-MM-DD) is the last day not in the future.
 * Throws when the directory or its description cannot be read.
 */
export async function loadCheckedTables(
  directory: string,
  today: string,
): Promise<{ tables: Table[]; problems: Problem[] }> {
  const descriptor = await readDescriptor(directory);
  const raw = await readTables(directory, descriptor);
  const read = raw.tables.map((table) => readCells(table, descriptor.texts));
  const tables = read.map(({ table }) => table);
  const problems = [
    ...raw.problems,
    ...read.flatMap((result) => result.problems),
    ...checkTables({ tables, areaSets: descriptor.areaSets, today }),
    ...(await checkReleases(directory, tables)),
  ];
  return { tables, problems: problems.sort(compareProblems) };
}
