import { expect, test } from "vitest";
import { alongLine } from "../../../src/answers/connections.ts";
import { withMidYears } from "../../../src/answers/mid-year.ts";
import type { DatedFigure } from "../../../src/lib/dated-figure.ts";

/** A chosen figure of a day, a month or a year. */
function figure(as_of: string): DatedFigure {
  const [year = "", month, day] = as_of.split("-");
  return {
    measure: "coverage_rate",
    year: Number(year),
    value: 90,
    bound: "exact",
    decimals: 0,
    as_of,
    as_of_basis: "stated",
    precision: day ? "day" : month ? "month" : "year",
    as_of_start: `${year}-${month ?? "01"}-${day ?? "01"}`,
    as_of_end: `${year}-${month ?? "12"}-${day ?? "31"}`,
    chosen: true,
    source_publisher: "BHXH",
    source_publisher_en: "VSS",
  };
}

const midYears = (...dates: string[]) =>
  withMidYears(dates.map(figure))
    .filter(({ is_mid_year }) => is_mid_year)
    .map(({ as_of }) => as_of);

test("a year without a figure of its end, between years that have one, is passed by", () => {
  const dates = ["2020-12-31", "2021-10-31", "2022-12"];
  expect(midYears(...dates)).toEqual(["2021-10-31"]);
  const line = alongLine(withMidYears(dates.map(figure)));
  expect(line.map(({ as_of }) => as_of)).toEqual(["2020-12-31", "2022-12"]);
});

test("a figure of the whole year or of December is one of its end", () => {
  expect(midYears("2019", "2020-12", "2021", "2022-12-07")).toEqual([]);
});

test("the first and the last figures stay on the line, whatever their dates", () => {
  expect(midYears("2019-06-30", "2020-12-31", "2021-10-31")).toEqual([]);
  expect(midYears("2019-06-30", "2020-06-30")).toEqual([]);
});
