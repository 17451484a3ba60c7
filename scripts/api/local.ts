import { areaId } from "../../src/api/area-id.ts";
import { apiPath } from "../../src/api/files.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { AreaAnswers } from "./area-answers.ts";
import { pageLinks } from "./links.ts";
import type { ApiWriter } from "./writer.ts";

/** Links to the row of a figure on the page of its province. */
function rowLinks(path: string, slug: string, id: string) {
  const { page_vi, page_en } = pageLinks(path, { page: "province", slug });
  return { page_vi: `${page_vi}#figure-${id}`, page_en: `${page_en}#figure-${id}` };
}

/**
 * Writes a file for each province of which a district or commune has a figure, with all of these.
 * @returns these provinces, by the names of their pages
 */
export async function writeLocal(
  write: ApiWriter,
  engine: Engine,
  provinces: AreaAnswers[],
): Promise<string[]> {
  const rows = await engine.query("local-figures", {});
  const byProvince = Map.groupBy(rows, ({ slug }) => slug);
  for (const [slug, figures] of byProvince) {
    const path = apiPath("local", slug);
    const areas = new Map(figures.map((row) => [areaId(row), row]));
    const province = provinces.find(({ area }) => area.slug === slug)?.area;
    await write(
      "local",
      {
        areas: [...areas].map(([id, row]) => ({ ...row, id })),
        figures: figures.map((row) => ({
          ...row,
          links: rowLinks(path, slug, row.observation_id),
        })),
      },
      {
        parameter: slug,
        questions: ["local-figures"],
        ...(province && { about: { vi: province.name_vi, en: province.name_en } }),
      },
    );
  }
  return [...byProvince.keys()];
}
