import { z } from "zod";
import { questions } from "../sql/questions.ts";
import { changeCounts } from "./changes.ts";
import { apiFile, link, pageLinks } from "./meta.ts";
import {
  area,
  compareRow,
  figure,
  lead,
  listedTarget,
  localArea,
  localFigure,
  mapRow,
  population,
  region,
  source,
  target,
} from "./rows.ts";

const byMeasure = <Row extends z.ZodType>(row: Row) =>
  z.object({ coverage_rate: z.array(row), insured_share: z.array(row) });

/**
 * The files of the API. `{name}` in a path is its parameter, `sample` the value that its
 * documentation shows, else the first there is. From these come the files that are
 * written, their JSON Schemas, the OpenAPI description and the page that documents them.
 */
export const apiFiles = {
  areas: {
    path: "areas.json",
    schema: apiFile({ areas: z.array(area), regions: z.array(region) }),
  },
  area: {
    path: "areas/{area}.json",
    sample: "14",
    schema: apiFile({
      area,
      figures: z.array(figure),
      targets: z.array(target),
      population: z.array(population),
    }),
  },
  local: {
    path: "local/{province}.json",
    schema: apiFile({ areas: z.array(localArea), figures: z.array(localFigure) }),
  },
  years: {
    path: "years.json",
    schema: apiFile({
      years: z.array(
        questions.years.row.strip().extend({
          links: pageLinks.extend({ api: link }),
        }),
      ),
    }),
  },
  year: {
    path: "years/{year}.json",
    sample: "2020",
    schema: apiFile({
      year: z.int(),
      carry_years: z.int(),
      areas_63: byMeasure(mapRow),
      areas_34: byMeasure(mapRow),
    }),
  },
  comparison: {
    path: "compare/{years}.json",
    sample: "2011-2020",
    schema: apiFile({
      from_year: z.int(),
      to_year: z.int(),
      tolerance_years: z.int(),
      areas_63: byMeasure(compareRow),
      areas_34: byMeasure(compareRow),
    }),
  },
  targets: { path: "targets.json", schema: apiFile({ targets: z.array(listedTarget) }) },
  leads: { path: "leads.json", schema: apiFile({ leads: z.array(lead) }) },
  sources: { path: "sources.json", schema: apiFile({ sources: z.array(source) }) },
  versions: {
    path: "versions.json",
    schema: apiFile({
      released: z.boolean(),
      changes_since_release: changeCounts,
      versions: z.array(
        z.object({
          version: z.string(),
          date: z.string(),
          sha256: z.string(),
          note_vi: z.string(),
          note_en: z.string(),
          changes: changeCounts,
          links: z.object({ tables: z.array(link), changes: link }),
        }),
      ),
    }),
  },
} as const;

export type ApiFileName = keyof typeof apiFiles;

/** The content of a file, without what each file says of itself. */
export type ApiContent<Name extends ApiFileName> = Omit<
  z.input<(typeof apiFiles)[Name]["schema"]>,
  "$schema" | "meta"
>;

/** The name of a file's parameter, if it has one. */
export const parameterOf = (name: ApiFileName): string | undefined =>
  apiFiles[name].path.match(/\{(\w+)\}/)?.[1];

/** The path of the file that documentation shows, of those with these values of the parameter. */
export function samplePath(name: ApiFileName, [first]: readonly string[] = []): string {
  const file = apiFiles[name];
  return apiPath(name, "sample" in file ? file.sample : first);
}

/** The path of a file below the folder of the API. */
export const apiPath = (name: ApiFileName, parameter = ""): string =>
  apiFiles[name].path.replace(/\{\w+\}/, parameter);
