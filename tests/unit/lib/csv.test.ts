import Papa from "papaparse";
import { expect, test } from "vitest";
import { recordsCsv } from "../../../src/lib/csv.ts";
import { safeCell } from "../../../src/lib/csv-cells.ts";
import { compareRecords, figureRecords, gapRecords } from "../../../src/lib/explorer/records.ts";
import type { Row } from "../../../src/sql/questions.ts";

const parsed = (text: string) =>
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;

test("texts that a spreadsheet would run are made harmless, numbers below zero are not touched", () => {
  const text = recordsCsv([
    { source_title: "=HYPERLINK(1)", value: -3.5 },
    { source_title: "@SUM(A1)", value: null },
    { source_title: '+1, "quoted"', value: 1 },
  ]);
  expect(text.startsWith("source_title,value\n")).toBe(true);
  expect(parsed(text)).toEqual([
    { source_title: "'=HYPERLINK(1)", value: "-3.5" },
    { source_title: "'@SUM(A1)", value: "" },
    { source_title: '\'+1, "quoted"', value: "1" },
  ]);
});

test("full-width signs and line ends are made harmless too, a dash and numbers in any writing are not", () => {
  for (const text of ["\uFF1D1+1", "\uFF20A1", "\n=1+1", "-1+1", "-a"])
    expect(safeCell(text)).toBe(`'${text}`);
  for (const text of ["-", "-1,5", "+1.196.739", "-1e5", "a=1"]) expect(safeCell(text)).toBe(text);
});

test("a column that only a later record has is there for all", () => {
  expect(parsed(recordsCsv([{ a: 1 }, { a: 2, b: 3 }]))).toEqual([
    { a: "1", b: "" },
    { a: "2", b: "3" },
  ]);
});

test("a figure says how it is known, as of when and from where", () => {
  const row = {
    area_code: "14",
    name_vi: "Sơn La",
    name_en: "Son La",
    status: "earlier",
    value: 95.54,
    bound: "over",
    basis: "published",
    figure_year: 2020,
    as_of: "2020-10-31",
    source_publisher: "Dân Việt",
    source_publisher_en: "Dân Việt",
  } as Row<"year-map">;
  expect(figureRecords([row], "coverage_rate", 2021)[0]).toMatchObject({
    year: 2021,
    value: 95.54,
    unit: "percent",
    status: "earlier",
    basis: "published",
    bound: "over",
    figure_year: 2020,
    as_of: "2020-10-31",
    source_publisher: "Dân Việt",
    source_publisher_en: "Dân Việt",
  });
});

test("a change holds both sides, and nothing is called derived where nothing was computed", () => {
  const row = { change_points: null, points_per_year: null, from_value: 80, to_value: null };
  const [record] = compareRecords([row as Row<"compare">], "per_year", "coverage_rate");
  expect(record).toMatchObject({
    measure: "per_year_of_coverage_rate",
    unit: "percentage_points_per_year",
    value: null,
    basis: null,
    from_value: 80,
    to_value: null,
  });
});

test("a distance holds the source of the figure and, apart from it, that of the target", () => {
  const row = {
    gap_points: 2.3,
    observation_id: "75-2016-10-31",
    source_publisher: "Cổng thông tin Đồng Nai",
    source_publisher_en: "Cổng thông tin Đồng Nai",
    figure_source_publisher: "Báo Đồng Nai",
    figure_source_publisher_en: "Báo Đồng Nai",
  };
  expect(gapRecords([row as Row<"target-map">], 2016)[0]).toMatchObject({
    observation_id: "75-2016-10-31",
    source_publisher: "Báo Đồng Nai",
    source_publisher_en: "Báo Đồng Nai",
    target_source_publisher: "Cổng thông tin Đồng Nai",
    target_source_publisher_en: "Cổng thông tin Đồng Nai",
  });
});
