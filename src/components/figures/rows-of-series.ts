import { chartsOf } from "../../answers/history.ts";
import { newsOf } from "../../answers/province.ts";
import { yearRange } from "../../charts/frame.ts";
import { carryYears } from "../../lib/carry.ts";
import type { CsvRecord } from "../../lib/csv.ts";
import { figureRecords } from "../../lib/explorer/records.ts";
import { ask } from "../../page-data/ask.ts";
import { provinceFacts } from "../../page-data/province.ts";
import type { Row } from "../../sql/questions.ts";
import type { FigureRows } from "./figure-files.ts";
import { historyRecords, nationalRecords, targetLineRecords } from "./history-records.ts";
import { yearMapRows } from "./rows-of-maps.ts";
import { targetRecords } from "./target-records.ts";

type Measure = "coverage_rate" | "insured_share";

/** The line of a province: its figures, its targets in force, the country in the same years. */
async function lineRows(
  area: Row<"areas">,
  figures: readonly Row<"area-history">[],
  targets: readonly Row<"area-targets">[],
  measure: Measure,
  beside?: Measure,
): Promise<CsvRecord[]> {
  const drawn = figures.filter(
    (row) => row.measure === measure || (row.measure === beside && row.chosen),
  );
  const inForce = measure === "coverage_rate" ? targets.filter((row) => row.in_force) : [];
  const [first, last] = yearRange(
    [...figures, ...targets.filter((row) => row.in_force)].map(({ year }) => year),
  );
  const country = (await ask("national-series", { measure })).filter(
    ({ year }) => first <= year && year <= last,
  );
  return [
    ...historyRecords(area, drawn),
    ...targetLineRecords(area, inForce),
    ...nationalRecords(country, measure, "country"),
  ];
}

/** The charts and tables of a province, of the old one and of the one that exists now. */
export async function provinceRows({ area }: { area: Row<"areas"> }): Promise<FigureRows> {
  const { fate, figures, targets, now } = await provinceFacts(area);
  const { isRateDrawn, isShareDrawn, beside } = chartsOf(figures, targets);
  const line = (measure: Measure, also?: Measure) =>
    lineRows(area, figures, targets, measure, also);
  const isNew = fate === "lives_on";
  const news = newsOf(now);
  const areParts = isNew && (!news || "mean" in news);
  return {
    history: isRateDrawn ? await line("coverage_rate", beside) : [],
    share: isShareDrawn ? await line("insured_share") : [],
    figures: historyRecords(area, figures),
    targets: await targetRecords(targets, () => area),
    "new-figures": isNew ? historyRecords(now.area, now.figures) : [],
    "new-targets": isNew ? await targetRecords(now.targets, () => now.area) : [],
    parts: areParts ? figureRecords(now.partsStanding, "coverage_rate", now.year) : [],
  };
}

/** The line of a region, all of its years, and the figures of its provinces. */
export async function regionRows({ region }: { region: Row<"regions"> }): Promise<FigureRows> {
  const asked = { measure: "coverage_rate", region: region.slug, carry: carryYears } as const;
  const series = await ask("region-series", asked);
  const year = Math.max(...series.map((row) => row.year));
  const provinces = await ask("year-map", { area_set: "63", year, ...asked });
  const records = (rows: typeof series): CsvRecord[] =>
    rows.map((row) => ({
      region: region.slug,
      region_name_vi: region.name_vi,
      region_name_en: region.name_en,
      year: row.year,
      measure: "coverage_rate",
      value: row.value,
      unit: "percent",
      basis: row.value === null ? null : "derived",
      bound: row.bound,
      provinces: row.members,
      provinces_with_figure: row.members_with_figure,
      population: row.people,
      population_with_figure_pct: row.people_share_pct,
      population_with_figure_of_year_pct: row.fresh_people_share_pct,
      oldest_figure_year: row.oldest_year,
      newest_figure_year: row.newest_year,
      carried_forward: Number(row.is_carried),
    }));
  return {
    history: records(series.filter(({ in_line }) => in_line)),
    years: records(series),
    provinces: figureRecords(provinces, "coverage_rate", year),
  };
}

/** The newest map and the country's figures. */
export async function homeRows(): Promise<FigureRows> {
  const series = await ask("national-series", { measure: "coverage_rate" });
  return {
    ...(await yearMapRows({}, "63")),
    trend: nationalRecords(series, "coverage_rate", "figure_of_year"),
  };
}
