import { knownTargets } from "../../answers/targets/gaps-text.ts";
import { documentYears } from "../../charts/time/document-lanes.ts";
import type { CsvRecord } from "../../lib/csv.ts";
import { areaColumns, sourceColumns } from "../../lib/record-columns.ts";
import { ask } from "../../page-data/ask.ts";
import { allDocuments } from "../../page-data/documents.ts";
import type { FigureRows } from "./figure-files.ts";
import { nationalRecords } from "./history-records.ts";
import { targetRecords } from "./target-records.ts";

/** Distances to the targets of the provinces, as drawn, and every target. */
export async function targetsRows(): Promise<FigureRows> {
  const rows = await ask("target-list", {});
  const provincial = rows.filter(({ area_set }) => area_set !== "country");
  return {
    gaps: await targetRecords(knownTargets(provincial), (target) => target),
    targets: await targetRecords(rows, (target) => target),
  };
}

/** The national trend and the documents below it. */
export async function documentsRows(): Promise<FigureRows> {
  const documents = await allDocuments();
  const [first, last] = documentYears(documents);
  const series = (await ask("national-series", { measure: "coverage_rate" })).filter(
    ({ year }) => first <= year && year <= last,
  );
  return {
    timeline: [
      ...nationalRecords(series, "coverage_rate", "figure_of_year"),
      ...documents.map(
        (row): CsvRecord => ({
          part: "document",
          ...areaColumns(row),
          document_id: row.document_id,
          number: row.number,
          title_vi: row.title_vi,
          title_en: row.title_en,
          issuer_vi: row.issuer_vi,
          issuer_en: row.issuer_en,
          issued: row.issued,
          source_id: row.source_id,
          source_url: row.source_url,
        }),
      ),
    ],
  };
}

/** Every figure that has a published rate and a share computed by us. */
export async function methodsRows(): Promise<FigureRows> {
  const pairs = await ask("two-measures", {});
  return {
    "two-measures": pairs.map((row) => ({
      area_set: row.area_set,
      ...areaColumns(row),
      year: row.year,
      as_of: row.as_of,
      coverage_rate_pct: row.coverage_rate,
      coverage_rate_bound: row.rate_bound,
      insured_share_pct: row.insured_share,
      insured_share_bound: row.share_bound,
      insured_share_basis: "derived",
      participants: row.participants,
      population: row.people,
      difference_points: row.difference_points,
      difference_bound: row.difference_bound,
      observation_id: row.observation_id,
      ...sourceColumns(row),
    })),
  };
}
