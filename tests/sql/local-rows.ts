import { isLocalSet } from "../../scripts/add/areas.ts";
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
const madeUpObservations: Cells[] = madeUpFigures.map((figure) => ({
  observation_id: `${figure.area}-${figure.as_of}`,
  indicator: "health_insurance",
  ...byId.get(figure.area),
  as_of: figure.as_of,
  as_of_basis: "stated",
  source_id: "s002",
  rate_pct: figure.rate_pct === undefined ? null : Number(figure.rate_pct),
  rate_decimals:
    figure.rate_pct === undefined ? null : (figure.rate_pct.split(".")[1]?.length ?? 0),
  rate_qualifier: figure.rate_qualifier ?? null,
  participants: figure.participants === undefined ? null : Number(figure.participants),
  participants_qualifier: figure.participants_qualifier ?? null,
}));

/** The published tables with made-up districts and communes, and figures of them, in place of others. */
export const withMadeUpAreas: Replacements = {
  local_areas: () => madeUpAreas,
  observations: (published) => [
    ...published.filter(({ area_set }) => !isLocalSet(area_set)),
    ...madeUpObservations,
  ],
};
