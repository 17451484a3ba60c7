import type { Engine } from "../../../src/engine/engine.ts";
import { carryYears } from "../../../src/lib/carry.ts";
import type { Row } from "../../../src/sql/questions.ts";
import { type Difference, differingRows } from "./difference.ts";
import { figureText } from "./words.ts";

const tellSeries = ({ value, members, members_with_figure }: Row<"region-series">) =>
  value === null
    ? undefined
    : `${figureText(value, null)} from ${members_with_figure} of ${members} provinces`;

const tellTarget = (row: Row<"target-list">) =>
  row.value === null
    ? row.outcome.replace("_", " ")
    : `${row.outcome.replace("_", " ")} with ${figureText(row.value, row.bound)} (${row.as_of})`;

/** What differs in the series of the six regions. */
export async function regionDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const differences: Difference[] = [];
  const [newest] = (await after.query("years", {})).toReversed();
  const asked = { measure: "coverage_rate", carry: carryYears } as const;
  for (const { slug, name_vi } of await after.query("regions", {
    ...asked,
    year: newest?.year ?? 0,
  })) {
    const ask = (engine: Engine) => engine.query("region-series", { ...asked, region: slug });
    differences.push(
      ...differingRows({ page: "region", slug }, await ask(before), await ask(after), {
        key: (row) => String(row.year),
        subject: (row) => `${name_vi} ${row.year}`,
        tell: tellSeries,
      }),
    );
  }
  return differences;
}

/** What differs in the outcome of targets: in the list of all, and on the maps of their years. */
export async function targetDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const ask = (engine: Engine) => engine.query("target-list", {});
  const listed = differingRows({ page: "targets" }, await ask(before), await ask(after), {
    key: (row) => row.target_id,
    subject: (row) => `${row.name_vi} ${row.year}, target ${row.target_pct}`,
    tell: tellTarget,
  });
  const earlier = new Map((await ask(before)).map((row) => [row.target_id, tellTarget(row)]));
  const mapped = (await ask(after))
    .filter((row) => row.in_force && row.area_set !== "country")
    .filter((row) => earlier.get(row.target_id) !== tellTarget(row))
    .map(
      (row): Difference => ({
        page: { page: "map", year: row.year, view: "targets" },
        subject: row.name_vi,
        before: earlier.get(row.target_id),
        after: tellTarget(row),
      }),
    );
  return [...listed, ...mapped];
}
