import { expect, test } from "vitest";
import { yearMapLegend } from "../../../src/answers/year-map-legend.ts";
import type { Row } from "../../../src/sql/questions.ts";

type YearMapRow = Row<"year-map">;
const row = (different: Partial<YearMapRow>) =>
  ({ bound: "exact", is_carried: null, oldest_year: null, ...different }) as YearMapRow;

const rows = [
  row({ status: "year", value: 96, figure_year: 2020 }),
  row({ status: "year", value: 82, figure_year: 2020 }),
  row({ status: "year", value: 95, bound: "under", figure_year: 2020 }),
  row({ status: "earlier", value: 91, figure_year: 2018 }),
  row({ status: "earlier", value: 91, figure_year: 2017 }),
  row({ status: "derived", value: 88, is_carried: true, figure_year: 2019, oldest_year: 2018 }),
  row({ status: "count_only", value: null }),
  row({ status: "none", value: null }),
];

test("classes run from the lowest to the highest that is there, empty ones between stay", () => {
  expect(yearMapLegend(rows).classes).toEqual([3, 4, 5, 6]);
});

test("each kind of figure has its line with its years and its count in each class", () => {
  const lines = yearMapLegend(rows).rows.map(({ kind, years, cells }) => ({
    kind,
    years,
    counts: cells.map(({ count }) => count),
  }));
  expect(lines).toEqual([
    { kind: "year", years: [2020, 2020], counts: [1, 0, 1, 1] },
    { kind: "earlier", years: [2017, 2018], counts: [0, 0, 2, 0] },
    { kind: "carried", years: [2018, 2019], counts: [0, 1, 0, 0] },
  ]);
});

test("every province is counted once", () => {
  const { rows: lines, countOnly, none } = yearMapLegend(rows);
  const coloured = lines.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0);
  expect(coloured + countOnly + none).toBe(rows.length);
});

test("without any rate there is no bar", () => {
  expect(yearMapLegend([row({ status: "none", value: null })])).toMatchObject({
    classes: [],
    rows: [],
  });
});
