import { apiPath } from "../../src/api/files.ts";
import { apiFolder } from "../../src/api/meta.ts";
import type { Page } from "../../src/lib/addresses.ts";
import {
  type AreaAnswers,
  areaQuestionNames,
  type FigureOrigins,
  predecessorsOf,
} from "./area-answers.ts";
import { figureLinks, linkFrom, pageLinks } from "./links.ts";
import type { ApiWriter } from "./writer.ts";

/** The page that tells of an area. */
const pageOf = ({ area_set, area }: AreaAnswers): Page =>
  area_set === "country" ? { page: "home" } : { page: "province", slug: area.slug };

/** An area as its own file and the list of areas describe it. */
function describe(answers: AreaAnswers, all: AreaAnswers[], path: string) {
  const { area_set, area, id } = answers;
  return {
    ...area,
    area_set,
    id,
    predecessor_codes: predecessorsOf(answers, all).map((other) => other.area.area_code),
    links: {
      api: linkFrom(path, `${apiFolder}/${apiPath("area", id)}`),
      ...pageLinks(path, pageOf(answers)),
    },
  };
}

/** The regions, each with the provinces that say they belong to it. */
function regionsOf(areas: AreaAnswers[], path: string) {
  const inRegions = areas.filter(({ area }) => area.region_slug !== null);
  return [...Map.groupBy(inRegions, ({ area }) => String(area.region_slug))]
    .map(([slug, members]) => ({
      region_slug: slug,
      name_vi: members[0]?.area.region_vi ?? "",
      name_en: members[0]?.area.region_en ?? "",
      area_codes: members.map(({ area }) => area.area_code),
      links: pageLinks(path, { page: "region", slug }),
    }))
    .sort((a, b) => (a.region_slug < b.region_slug ? -1 : 1));
}

/** The targets of an area, with where the figures they are held against come from. */
const targetsOf = ({ targets }: AreaAnswers, { sourceOf, basisOf }: FigureOrigins, path: string) =>
  targets.map((target) => ({
    ...target,
    figure_basis: basisOf(target.observation_id, "coverage_rate"),
    figure_source_id: sourceOf(target.observation_id),
    figure_links: figureLinks(path, target.observation_id),
  }));

/** Writes the list of areas, a file for each of them, and the list of all their targets. */
export async function writeAreas(
  write: ApiWriter,
  areas: AreaAnswers[],
  origins: FigureOrigins,
): Promise<void> {
  const path = apiPath("areas");
  const listed = areas.map((area) => describe(area, areas, path));
  await write(
    "areas",
    { areas: listed, regions: regionsOf(areas, path) },
    { questions: ["areas"] },
  );
  for (const answers of areas) {
    const { id, area, figures, population } = answers;
    const areaPath = apiPath("area", id);
    await write(
      "area",
      {
        area: describe(answers, areas, areaPath),
        figures: figures.map((figure) => ({
          ...figure,
          links: pageLinks(areaPath, { page: "figure", id: figure.observation_id }),
        })),
        targets: targetsOf(answers, origins, areaPath),
        population,
      },
      {
        parameter: id,
        questions: areaQuestionNames,
        about: { vi: area.name_vi, en: area.name_en },
      },
    );
  }
  const targets = areas.flatMap((answers) =>
    targetsOf(answers, origins, apiPath("targets")).map((target) => ({
      ...target,
      area_set: answers.area_set,
      area_code: answers.area.area_code,
    })),
  );
  await write("targets", { targets }, { questions: ["area-targets"] });
}
