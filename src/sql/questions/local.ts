import { z } from "zod";
import { listedFigure, mapRow } from "./figures.ts";
import { area, localSet, measure, question } from "./shared.ts";

/** A district or commune with what it lies in; no district stands above one of July 2025 or later. */
const place = {
  ...area,
  district_vi: z.string().nullable(),
  district_en: z.string().nullable(),
  province_vi: z.string(),
  province_en: z.string(),
};

/** Questions about areas below the province. */
export const localQuestions = {
  "local-areas": question({}, { area_set: localSet, ...place, figures: z.int() }),
  "local-figures": question(
    {},
    {
      area_set: localSet,
      ...place,
      ...listedFigure,
    },
  ),
  "local-year": question(
    { area_set: localSet, measure, year: z.int(), carry: z.int(), region: z.string() },
    { ...mapRow, province_vi: z.string(), province_en: z.string() },
  ),
};
