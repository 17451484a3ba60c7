import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNativeEngine } from "../../src/engine/native.ts";
import { addressOf } from "../../src/lib/addresses.ts";
import type { Table } from "../read/tables.ts";
import { writeDownloads } from "../write/downloads.ts";
import { writeParquet } from "../write/parquet.ts";
import { areaDifferences } from "./pages/areas.ts";
import { comparisonDifferences } from "./pages/comparisons.ts";
import type { Difference } from "./pages/difference.ts";
import { regionDifferences, targetDifferences } from "./pages/groups.ts";
import { mapDifferences } from "./pages/maps.ts";

/** The engine over tables in memory, as the build would compile them. */
async function engineOver(tables: Table[]) {
  const folder = await mkdtemp(join(tmpdir(), "data-add-"));
  try {
    await writeDownloads(tables, folder);
    await writeParquet(tables, folder);
    return await openNativeEngine(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * What pages show differently when the tables change, by asking the questions of the site before
 * and after.
 * @param ids the observations that are new, each of which has a page
 */
export async function pageDifferences(
  before: Table[],
  after: Table[],
  ids: readonly string[],
): Promise<Difference[]> {
  const [old, now] = [await engineOver(before), await engineOver(after)];
  try {
    return [
      ...ids.map(
        (id): Difference => ({
          page: { page: "figure", id },
          subject: id,
          before: undefined,
          after: "the page of the figure",
        }),
      ),
      ...(await areaDifferences(old, now)),
      ...(await mapDifferences(old, now)),
      ...(await comparisonDifferences(old, now)),
      ...(await regionDifferences(old, now)),
      ...(await targetDifferences(old, now)),
    ];
  } finally {
    await old.close();
    await now.close();
  }
}

/** Lines that name each page by its Vietnamese address, and below it what differs there. */
export function tellDifferences(differences: readonly Difference[]): string[] {
  const pages = Map.groupBy(differences, ({ page }) => addressOf("vi", page, "/"));
  return [...pages].flatMap(([address, rows]) => [
    address,
    ...rows.map(({ subject, before, after }) => {
      if (before === undefined) return `  ${subject}: ${after} (new)`;
      return `  ${subject}: ${after ?? "nothing"} (before: ${before})`;
    }),
  ]);
}
