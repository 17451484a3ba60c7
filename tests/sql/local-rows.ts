import { areaId } from "../../src/api/area-id.ts";
import type { LocalSet } from "../../src/sql/questions.ts";
import { madeUpAreas, madeUpFigures } from "../local-areas.ts";
import type { Replacements } from "./engines.ts";
import type { Cells } from "./fixture.ts";

const byId = new Map(
  madeUpAreas.map((cells) => {
    const { area_set, area_code } = cells as { area_set: LocalSet; area_code: string };
    return [areaId({ area_set, area_code }), { area_set, area_code }];
  }),
);

/** The made-up figures as rows of the table, each from the first published source. */
export const madeUpObservations: Cells[] = madeUpFigures.map(({ area, ...cells }) => ({
  observation_id: `${area}-${cells.as_of}`,
  indicator: "health_insurance",
  ...byId.get(area),
  as_of_basis: "stated",
  source_id: "s002",
  ...cells,
  rate_pct: cells.rate_pct === undefined ? null : Number(cells.rate_pct),
  rate_decimals: cells.rate_pct === undefined ? null : (cells.rate_pct.split(".")[1]?.length ?? 0),
  participants: cells.participants === undefined ? null : Number(cells.participants),
}));

/** The published tables with made-up districts and communes, and figures of them. */
export const withMadeUpAreas: Replacements = {
  local_areas: () => madeUpAreas,
  observations: (published) => [...published, ...madeUpObservations],
};
