import { areaId } from "../../src/api/area-id.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { AreaSetOrCountry, Measure, Row } from "../../src/sql/questions.ts";

/** A figure with the area that it was published for. */
type AreaFigure = Row<"area-history"> & { area_set: AreaSetOrCountry; area_code: string };

/** One area with all that is known of it. */
export interface AreaAnswers {
  area_set: AreaSetOrCountry;
  id: string;
  area: Row<"areas">;
  /** With those of the old province that a new one is unchanged from, as on maps. */
  figures: AreaFigure[];
  targets: Row<"area-targets">[];
  population: Row<"area-population">[];
}

/** The questions that an area's answers come from. */
export const areaQuestionNames = ["areas", "area-history", "area-targets", "area-population"];

const areaSets: AreaSetOrCountry[] = ["country", "63", "34"];

/** The old provinces that a new one was made of. */
export const predecessorsOf = ({ area_set, area }: AreaAnswers, all: AreaAnswers[]) =>
  area_set === "34"
    ? all.filter((other) => other.area_set === "63" && other.area.successor_code === area.area_code)
    : [];

/** Gives a new province that was not merged the figures of its old self, behind its own ones. */
function withAttributed(answer: AreaAnswers, all: AreaAnswers[]): AreaAnswers {
  const [old, ...others] = predecessorsOf(answer, all);
  if (!old || others.length > 0) return answer;
  const ofYear = ({ measure, year }: AreaFigure) => `${measure} ${year}`;
  const ownYears = new Set(answer.figures.map(ofYear));
  const figures = [
    ...old.figures.map((row) => ({ ...row, chosen: row.chosen && !ownYears.has(ofYear(row)) })),
    ...answer.figures,
  ].toSorted((a, b) => Number(a.as_of_end > b.as_of_end) - Number(a.as_of_end < b.as_of_end));
  const { rates, counts } = old.area;
  const area = {
    ...answer.area,
    rates: answer.area.rates + rates,
    counts: answer.area.counts + counts,
  };
  return { ...answer, area, figures };
}

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
        figures: (await engine.query("area-history", asked)).map((row) => ({ ...row, ...asked })),
        targets: await engine.query("area-targets", asked),
        population: await engine.query("area-population", asked),
      });
    }
  }
  return answers.map((answer) => withAttributed(answer, answers));
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
