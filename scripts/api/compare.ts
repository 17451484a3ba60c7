import { apiPath } from "../../src/api/files.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { type ComparedMeasure, questionOf, stateOfYears } from "../../src/lib/compare-state.ts";
import { comparedYears, usualTolerance } from "../../src/lib/compare-years.ts";
import type { AreaSet } from "../../src/sql/questions.ts";
import type { FigureOrigins } from "./area-answers.ts";
import { bothSets } from "./both-sets.ts";
import { figureLinks } from "./links.ts";
import type { ApiWriter } from "./writer.ts";

/** Writes a file for each pair of years that has a page. */
export async function writeCompare(
  write: ApiWriter,
  engine: Engine,
  { sourceOf }: FigureOrigins,
): Promise<void> {
  for (const pair of comparedYears) {
    const [from_year, to_year] = pair;
    const path = apiPath("comparison", `${from_year}-${to_year}`);
    const ask = async (areas: AreaSet, measure: ComparedMeasure) => {
      const state = { ...stateOfYears(pair, areas), measure };
      const rows = await engine.query("compare", questionOf(state));
      return rows.map((row) => ({
        ...row,
        from_source_id: sourceOf(row.from_observation_id),
        to_source_id: sourceOf(row.to_observation_id),
        from_figure_links: figureLinks(path, row.from_observation_id),
        to_figure_links: figureLinks(path, row.to_observation_id),
      }));
    };
    await write(
      "comparison",
      {
        from_year,
        to_year,
        tolerance_years: usualTolerance,
        ...(await bothSets(ask)),
      },
      { parameter: `${from_year}-${to_year}`, questions: ["compare"] },
    );
  }
}
