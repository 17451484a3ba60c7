import { apiPath } from "../../src/api/files.ts";
import { apiFolder } from "../../src/api/meta.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { carryYears } from "../../src/lib/carry.ts";
import type { ComparedMeasure } from "../../src/lib/compare-state.ts";
import type { AreaSet, Row } from "../../src/sql/questions.ts";
import type { FigureOrigins } from "./area-answers.ts";
import { bothSets } from "./both-sets.ts";
import { figureLinks, linkFrom, pageLinks } from "./links.ts";
import type { ApiWriter } from "./writer.ts";

/** Writes the list of years with figures, and the maps of each of them. */
export async function writeYears(
  write: ApiWriter,
  engine: Engine,
  { sourceOf }: FigureOrigins,
): Promise<number[]> {
  const rows = await engine.query("years", {});
  const path = apiPath("years");
  const listed = rows.map((row) => ({
    ...row,
    links: {
      api: linkFrom(path, `${apiFolder}/${apiPath("year", String(row.year))}`),
      ...pageLinks(path, {
        page: "map",
        year: row.year,
        view: row.area_set === "34" ? "new-provinces" : undefined,
      }),
    },
  }));
  await write("years", { years: listed }, { questions: ["years"] });

  const named = (map: Row<"year-map">[]) =>
    map.map((row) => ({
      ...row,
      source_id: sourceOf(row.observation_id),
      // The files of all years stand in one folder.
      figure_links: figureLinks(apiPath("year"), row.observation_id),
    }));
  const years = [...new Set(rows.map((row) => row.year))];
  for (const year of years) {
    const ask = async (area_set: AreaSet, measure: ComparedMeasure) =>
      named(
        await engine.query("year-map", {
          area_set,
          measure,
          year,
          carry: carryYears,
          region: "all",
        }),
      );
    await write(
      "year",
      {
        year,
        carry_years: carryYears,
        ...(await bothSets(ask)),
      },
      { parameter: String(year), questions: ["year-map"] },
    );
  }
  return years;
}
