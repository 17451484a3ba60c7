import type { Engine } from "../../../src/engine/engine.ts";
import { carryYears } from "../../../src/lib/carry.ts";
import type { Row } from "../../../src/sql/questions.ts";
import { type Difference, differingRows } from "./difference.ts";
import { figureText } from "./words.ts";

type MapRow = Row<"year-map">;

/** The place of a row among those with a value, the highest first; equal values share one. */
function placeOf(row: MapRow, rows: readonly MapRow[]): string {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const higher = values.filter((value) => value > Number(row.value)).length;
  return `place ${higher + 1} of ${values.length}`;
}

function tell(row: MapRow, rows: readonly MapRow[]): string | undefined {
  switch (row.status) {
    case "none":
      return undefined;
    case "count_only":
      return `${row.participants} people, no rate (${row.as_of ?? row.figure_year})`;
    case "derived":
      return `mean ${figureText(row.value, null)} of ${row.members_with_figure} of ${row.members} former provinces, ${placeOf(row, rows)}`;
    default: {
      const carried = row.status === "earlier" ? ", carried forward" : "";
      return `${figureText(row.value, row.bound)} (${row.as_of}${carried}), ${placeOf(row, rows)}`;
    }
  }
}

// Another area's figure moves everybody's place; only an area's own news is told.
const withoutPlace = (text: string | undefined) => text?.replace(/, place \d+ of \d+$/, "");

/** What differs on the maps of all years, by the 63 and by the 34 provinces. */
export async function mapDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const yearsOf = async (engine: Engine) =>
    new Set((await engine.query("years", {})).map(({ year }) => year));
  const earlier = await yearsOf(before);
  const years = [...(await yearsOf(after)).union(earlier)].sort((a, b) => a - b);
  const differences: Difference[] = [];
  for (const year of years) {
    const asked = { measure: "coverage_rate", year, carry: carryYears, region: "all" } as const;
    for (const area_set of ["63", "34"] as const) {
      const ask = (engine: Engine) => engine.query("year-map", { area_set, ...asked });
      const page = {
        page: "map" as const,
        year,
        view: area_set === "34" ? ("new-provinces" as const) : undefined,
      };
      const rows = differingRows(page, await ask(before), await ask(after), {
        key: (row) => row.area_code,
        subject: (row) => row.name_vi,
        tell,
      });
      differences.push(
        ...rows.filter((row) => withoutPlace(row.before) !== withoutPlace(row.after)),
      );
    }
  }
  return differences;
}
