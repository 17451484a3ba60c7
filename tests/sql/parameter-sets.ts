import type { Value } from "../../src/lib/result.ts";
import { localSet } from "../../src/sql/questions/shared.ts";
import type {
  AreaSetOrCountry,
  Measure,
  QuestionName,
  Questions,
} from "../../src/sql/questions.ts";

const measures: Measure[] = ["coverage_rate", "insured_share", "participants", "uninsured"];
const areaSets: AreaSetOrCountry[] = ["63", "34", "country"];

/** What in the published data the parameter sets go through. */
export interface Published {
  years: number[];
  regions: string[];
  /** Area codes by area set. */
  areas: { area_set: AreaSetOrCountry; area_code: string }[];
}

/** What the tables of an engine hold. */
export async function publishedIn(
  run: (sql: string) => Promise<Record<string, Value>[]>,
): Promise<Published> {
  const areas = await run(
    "SELECT DISTINCT area_set, area_code FROM areas WHERE level IN ('country', 'province') ORDER BY area_set, area_code",
  );
  const years = await run("SELECT DISTINCT year FROM figures ORDER BY year");
  const regions = await run("SELECT slug FROM regions ORDER BY slug");
  return {
    areas: areas as unknown as Published["areas"],
    years: years.map(({ year }) => Number(year)),
    regions: regions.map(({ slug }) => String(slug)),
  };
}

/** For each question, the parameters with which both engines are compared. */
export const parameterSets = ({
  years,
  regions,
  areas,
}: Published): { [Name in QuestionName]: Questions[Name]["parameters"][] } => ({
  "year-map": [
    ...measures.flatMap((measure) => [
      ...years.map((year) => ({ area_set: "63" as const, measure, year, carry: 3, region: "all" })),
      { area_set: "34" as const, measure, year: 2025, carry: 3, region: "all" },
      ...[0, 1, 10].map((carry) => ({
        area_set: "34" as const,
        measure,
        year: 2020,
        carry,
        region: "all",
      })),
    ]),
    ...years.map((year) => ({
      area_set: "34" as const,
      measure: "coverage_rate" as const,
      year,
      carry: 3,
      region: "all",
    })),
    ...[0, 1, 10].map((carry) => ({
      area_set: "63" as const,
      measure: "coverage_rate" as const,
      year: 2020,
      carry,
      region: "all",
    })),
    ...[...regions, "no-such-region", "it's"].map((region) => ({
      area_set: "63" as const,
      measure: "insured_share" as const,
      year: 2019,
      carry: 3,
      region,
    })),
  ],
  "area-series": measures.flatMap((measure) => [
    { area_set: "63", measure, areas: "00,01,14,79", from_year: 2008, to_year: 2025 },
    { area_set: "34", measure, areas: "14", from_year: 2025, to_year: 2025 },
    { area_set: "63", measure, areas: "", from_year: 2019, to_year: 2020 },
    { area_set: "34", measure, areas: "00,01,14,25,79", from_year: 2008, to_year: 2025 },
    { area_set: "34", measure, areas: "it's", from_year: 2019, to_year: 2020 },
  ]),
  "area-history": areas,
  "area-targets": areas,
  "area-population": areas,
  "source-list": [{}],
  "national-series": measures.map((measure) => ({ measure })),
  areas: areaSets.map((area_set) => ({ area_set })),
  "area-names": [{}],
  years: [{}],
  "figure-list": [{}],
  publication: areaSets.map((area_set) => ({ area_set })),
  "two-measures": [{}],
  compare: (["63", "34"] as const).flatMap((area_set) =>
    (["coverage_rate", "insured_share"] as const).flatMap((measure) =>
      [0, 1, 3].flatMap((tolerance) =>
        [
          [2011, 2020],
          [2020, 2011],
          [2015, 2023],
          [2019, 2020],
          [2020, 2025],
          [2020, 2020],
        ].map(([from_year = 0, to_year = 0]) => ({
          area_set,
          measure,
          from_year,
          to_year,
          tolerance,
          region: "all",
        })),
      ),
    ),
  ),
  "target-map": [
    ...areaSets.flatMap((area_set) => years.map((year) => ({ area_set, year, region: "all" }))),
    ...regions.map((region) => ({ area_set: "63" as const, year: 2020, region })),
  ],
  "local-areas": [{}],
  "local-figures": [{}],
  "local-year": localSet.options.flatMap((area_set) =>
    measures.flatMap((measure) =>
      [2019, 2020, 2025].map((year) => ({ area_set, measure, year, carry: 3, region: "all" })),
    ),
  ),
  "target-list": [{}],
  thresholds: [{}],
  regions: measures.flatMap((measure) => years.map((year) => ({ measure, year, carry: 3 }))),
  "region-series": regions.flatMap((region) =>
    measures.flatMap((measure) => [0, 3].map((carry) => ({ region, measure, carry }))),
  ),
  leads: [
    { area_code: "all", from_year: 0, to_year: 9999 },
    { area_code: "14", from_year: 2010, to_year: 2016 },
  ],
  "mean-parts": measures.flatMap((measure) => [0, 3].map((carry) => ({ measure, carry }))),
  crosswalk: [{}],
  documents: [{}],
  "document-links": [{}],
  "document-points": [{}],
  "premium-support": [{}],
  outreach: [{}],
});
