import { areaPhrase } from "../../src/answers/compare/text.ts";
import { figureTitle } from "../../src/answers/series.ts";
import { outcomePhrase, targetText } from "../../src/answers/targets/text.ts";
import { figureNotes, figurePhrase } from "../../src/answers/year-map.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { figureWords } from "../../src/i18n/figures.ts";
import { regionWords } from "../../src/i18n/regions.ts";
import type { Page } from "../../src/lib/addresses.ts";
import { carryYears } from "../../src/lib/carry.ts";
import {
  comparedAreaSets,
  comparedMeasures,
  pageOfYears,
  questionOf,
  stateOfYears,
} from "../../src/lib/compare-state.ts";
import { comparedYears } from "../../src/lib/compare-years.ts";
import { formatPercent } from "../../src/lib/numbers.ts";

/** Something that a page says, in the words of the page. */
export interface Statement {
  page: Page;
  /** What it is about, once on the page: an area and a measure, a target. */
  subject: string;
  text: string;
}

const measureWords = figureWords.en.measure;

/** The figures that the pages of areas list, and which of them stand for a year. */
async function ofAreas(engine: Engine): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const area_set of ["country", "63", "34"] as const) {
    for (const { area_code, name_vi, slug } of await engine.query("areas", { area_set })) {
      const page: Page = area_set === "country" ? { page: "home" } : { page: "province", slug };
      for (const row of await engine.query("area-history", { area_set, area_code })) {
        const subject = `${name_vi}, ${measureWords[row.measure]} (${row.observation_id})`;
        statements.push({ page, subject, text: figureTitle(row, "en") });
      }
    }
  }
  return statements;
}

/** The figures of districts and communes, which the pages of their provinces list. */
const ofLocalAreas = async (engine: Engine): Promise<Statement[]> =>
  (await engine.query("local-figures", {})).map((row) => ({
    page: { page: "province", slug: row.slug },
    subject: `${row.name_vi}, ${measureWords[row.measure]} (${row.observation_id})`,
    text: figureTitle(row, "en"),
  }));

/** The provinces on the maps of all years, by the 63 and by the 34. */
async function ofMaps(engine: Engine): Promise<Statement[]> {
  const statements: Statement[] = [];
  const measure = "coverage_rate";
  for (const { year } of await engine.query("years", {})) {
    for (const [area_set, view] of [["63"], ["34", "new-provinces"]] as const) {
      const asked = { area_set, measure, year, carry: carryYears, region: "all" } as const;
      for (const row of await engine.query("year-map", asked)) {
        const figure = figurePhrase(row, measure, "en");
        if (figure === undefined) continue;
        const text = [figure, row.as_of, ...figureNotes(row, "en")].filter(Boolean).join(", ");
        statements.push({ page: { page: "map", year, view }, subject: row.name_vi, text });
      }
    }
  }
  return statements;
}

/** The provinces on the pages that compare two years, by both area sets and in both measures. */
async function ofCompare(engine: Engine): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const pair of comparedYears) {
    for (const areaSet of comparedAreaSets) {
      for (const measure of comparedMeasures) {
        const state = { ...stateOfYears(pair, areaSet), measure };
        for (const row of await engine.query("compare", questionOf(state))) {
          statements.push({
            page: pageOfYears(pair, areaSet),
            subject: `${row.name_vi}, ${measureWords[measure]}`,
            text: areaPhrase(row, state, "en"),
          });
        }
      }
    }
  }
  return statements;
}

/** The means of the six regions over the years. */
async function ofRegions(engine: Engine): Promise<Statement[]> {
  const statements: Statement[] = [];
  const asked = { measure: "coverage_rate", carry: carryYears } as const;
  const year = (await engine.query("years", {})).at(-1)?.year ?? 0;
  for (const { slug, name_vi } of await engine.query("regions", { ...asked, year })) {
    for (const row of await engine.query("region-series", { ...asked, region: slug })) {
      if (row.value === null) continue;
      const share = formatPercent(row.people_share_pct ?? 0, "en", 0);
      const from = regionWords.en.coverage(row.members_with_figure, row.members, share);
      const text = `${formatPercent(row.value, "en")}, ${from}`;
      statements.push({ page: { page: "region", slug }, subject: `${name_vi} ${row.year}`, text });
    }
  }
  return statements;
}

/** The outcome of targets: in the list of all, on the maps of their years, on pages of provinces. */
async function ofTargets(engine: Engine): Promise<Statement[]> {
  return (await engine.query("target-list", {})).flatMap((row) => {
    const subject = `${row.name_vi}, ${targetText(row, "en")} in ${row.year} (${row.target_id})`;
    const pages: Page[] = [{ page: "targets" }];
    if (row.area_set !== "country") {
      if (row.in_force) pages.push({ page: "map", year: row.year, view: "targets" });
      pages.push({ page: "province", slug: row.slug });
    }
    return pages.map((page) => ({ page, subject, text: outcomePhrase(row, "en") }));
  });
}

/** All that pages say of the figures that an engine holds. */
export const statementsOf = async (engine: Engine): Promise<Statement[]> => [
  ...(await ofAreas(engine)),
  ...(await ofLocalAreas(engine)),
  ...(await ofMaps(engine)),
  ...(await ofCompare(engine)),
  ...(await ofRegions(engine)),
  ...(await ofTargets(engine)),
];
