import { stat } from "node:fs/promises";
import { join } from "node:path";
import { checkReleases, namedKeys, newestRows } from "../releases/check.ts";
import { readCells } from "./cells.ts";
import { checkAreaCodes } from "./checks/area-codes.ts";
import type { Check, CheckContext } from "./checks/context.ts";
import { checkCopies } from "./checks/copies.ts";
import { checkDates } from "./checks/dates.ts";
import { checkFigureDates } from "./checks/figure-dates.ts";
import { checkFiles } from "./checks/files.ts";
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
import { type Resource, readDescriptor } from "./descriptor.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { type ReadTable, readTable } from "./read.ts";
import { isSiftable, siftTable } from "./sift/sift.ts";
import type { Table } from "./tables.ts";

const checks: Check[] = [
  checkKeys,
  checkCopies,
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

/** Bytes from which on the check of a table keeps only the rows that it has something to say of. */
export const largeBytes = 4_000_000;

/**
 * Reads and checks all tables of `directory`, also against the releases below it. Problems come
 * sorted by file, line and column; use the tables only when none of them is an error.
 * @param today YYYY-MM-DD, the last day that is not in the future
 * @param siftFrom bytes of a file from which on only rows that a check can find something in are kept
 * @throws when the directory or its description cannot be read
 */
export async function loadCheckedTables(
  directory: string,
  today: string,
  siftFrom = Infinity,
): Promise<{ tables: Table[]; problems: Problem[] }> {
  const descriptor = await readDescriptor(directory);
  const { areaSets, texts } = descriptor;
  const fileProblems = await checkFiles(directory, descriptor);
  const faulty = new Set(fileProblems.map(({ file }) => file));
  const isPresent = ({ path }: Resource) => !faulty.has(path);
  const typed = ({ table: raw, problems }: ReadTable) => {
    const { table, problems: found } = readCells(raw, texts);
    return { table, problems: [...problems, ...found] };
  };
  const whole = async (resource: Resource) =>
    typed(await readTable(directory, resource, isPresent(resource)));
  const isLarge = await Promise.all(
    descriptor.resources.map(
      async (resource) =>
        isPresent(resource) &&
        isSiftable(resource) &&
        (await stat(join(directory, resource.path))).size >= siftFrom,
    ),
  );
  const small = await Promise.all(descriptor.resources.filter((_, at) => !isLarge[at]).map(whole));
  const context = { tables: small.map(({ table }) => table), areaSets, today };
  const released = isLarge.includes(true) ? await newestRows(directory) : [];
  const read = new Map(small.map((one) => [one.table.name, one]));
  for (const resource of descriptor.resources.filter((_, at) => isLarge[at])) {
    const keys = namedKeys(resource.name, released, context.tables);
    const sifted = await siftTable(directory, { resource, rules: texts, context, keys });
    read.set(resource.name, sifted ? typed(sifted) : await whole(resource));
  }
  const inOrder = descriptor.resources.flatMap(({ name }) => read.get(name) ?? []);
  const tables = inOrder.map(({ table }) => table);
  const problems = [
    ...fileProblems,
    ...inOrder.flatMap((one) => one.problems),
    ...checkTables({ tables, areaSets, today }),
    ...(await checkReleases(directory, tables)),
  ];
  return { tables, problems: problems.sort(compareProblems) };
}
