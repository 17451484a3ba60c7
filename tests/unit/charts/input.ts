import { readFileSync } from "node:fs";
import type { z } from "zod";
import { questions } from "../../../src/sql/questions.ts";

// Answers to the questions of `src/sql/`, cut to the columns that charts read.
const source = { source_publisher: true, source_publisher_en: true } as const;
const dated = {
  year: true,
  value: true,
  bound: true,
  decimals: true,
  as_of: true,
  as_of_basis: true,
  precision: true,
  as_of_start: true,
  as_of_end: true,
  ...source,
} as const;
const historyRow = questions["area-history"].row.pick({ measure: true, chosen: true, ...dated });
const seriesRow = questions["national-series"].row.pick(dated);
const targetRow = questions["area-targets"].row.pick({
  year: true,
  target_pct: true,
  in_force: true,
});
const pairRow = questions["two-measures"].row.pick({
  name_vi: true,
  name_en: true,
  as_of: true,
  year: true,
  coverage_rate: true,
  rate_bound: true,
  rate_decimals: true,
  insured_share: true,
  share_bound: true,
  difference_points: true,
  difference_bound: true,
  ...source,
});

/** The rows of a fixture, one a line, held to the schema of their question. */
function rowsOf<Schema extends z.ZodType>(schema: Schema, file: string): z.infer<Schema>[] {
  const lines = readFileSync(new URL(`../fixtures/charts/${file}.jsonl`, import.meta.url), "utf8");
  return lines
    .trim()
    .split("\n")
    .map((line) => schema.parse(JSON.parse(line)));
}

const area = (file: string) => ({
  figures: rowsOf(historyRow, `${file}.figures`),
  targets: rowsOf(targetRow, `${file}.targets`),
});

export const sonLa = area("son-la");
export const bacGiang = area("bac-giang");
export const haNoi = area("ha-noi");
export const vietNam = rowsOf(seriesRow, "viet-nam.series");
export const pairs = rowsOf(pairRow, "pairs");

/** Coverage rates of an area, the measure that most charts show. */
export const rates = ({ figures }: Pick<typeof sonLa, "figures">) =>
  figures.filter((figure) => figure.measure === "coverage_rate");
