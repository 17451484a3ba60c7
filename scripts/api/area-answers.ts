import { areaId } from "../../src/api/area-id.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { AreaSet, Measure, Row } from "../../src/sql/questions.ts";

/** One area with all that is known of it. */
export interface AreaAnswers {
  area_set: AreaSet;
  id: string;
  area: Row<"areas">;
  figures: Row<"area-history">[];
  targets: Row<"area-targets">[];
  population: Row<"area-population">[];
}

/** The questions that an area's answers come from. */
export const areaQuestionNames = ["areas", "area-history", "area-targets", "area-population"];

const areaSets: AreaSet[] = ["country", "63", "34"];

/** Every area: the country, the 63 provinces, the 34. */
export async function askAreas(engine: Engine): Promise<AreaAnswers[]> {
  const answers: AreaAnswers[] = [];
  for (const area_set of areaSets) {
    for (const area of await engine.query("areas", { area_set })) {
      const asked = { area_set, area_code: area.area_code };
      answers.push({
        area_set,
        id: areaId(asked),
        area,
        figures: await engine.query("area-history", asked),
        targets: await engine.query("area-targets", asked),
        population: await engine.query("area-population", asked),
      });
    }
  }
  return answers;
}

/** Finds where a figure comes from by the observation it was read from. */
export interface FigureOrigins {
  sourceOf(observationId: string | null): string | null;
  basisOf(observationId: string | null, measure: Measure): Row<"area-history">["basis"] | null;
}

export function figureOrigins(areas: AreaAnswers[]): FigureOrigins {
  const figures = areas.flatMap((area) => area.figures);
  const sources = new Map(figures.map((row) => [row.observation_id, row.source_id]));
  const bases = new Map(figures.map((row) => [`${row.observation_id} ${row.measure}`, row.basis]));
  return {
    sourceOf: (id) => sources.get(id ?? "") ?? null,
    basisOf: (id, measure) => bases.get(`${id} ${measure}`) ?? null,
  };
}
