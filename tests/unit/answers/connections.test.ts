import { expect, test } from "vitest";
import { alongLine, connect } from "../../../src/answers/connections.ts";
import { timeSpan } from "../../../src/lib/dated-figure.ts";
import { bacGiang, haNoi, rates, sonLa, vietNam } from "../charts/input.ts";

const chosen = (area: Parameters<typeof rates>[0]) => rates(area).filter((row) => row.chosen);
const gapsOf = (area: Parameters<typeof rates>[0]) => connect(chosen(area)).map(({ gap }) => gap);

test("a distance of more than two years is a gap, named by the years without figures", () => {
  // 2011, 2012, 31/10/2020, 6/2021, 2/2025
  expect(gapsOf(sonLa)).toEqual([null, { from: 2013, to: 2019 }, null, { from: 2022, to: 2024 }]);
});

test("a plain line joins figures up to two years apart", () => {
  // 8/11/2017 and 10/2019, whose last day is one week short of two years later.
  expect(gapsOf(haNoi)).toEqual(Array(7).fill(null));
});

test("two years and a day apart is a gap, two years is not", () => {
  const [from, to] = chosen(haNoi);
  if (!from || !to) throw new Error("the fixture has two figures");
  const apart = (end: string) => connect([from, { ...to, as_of_end: end }])[0]?.gap;
  expect(apart("2019-11-08")).toBeNull();
  expect(apart("2019-11-09")).toEqual({ from: 2018, to: 2018 });
});

test("the country's fifteen years without a figure are one gap", () => {
  const series = vietNam.map(
    (row) => ({ ...row, measure: "coverage_rate", chosen: true }) as const,
  );
  const gaps = connect(series).flatMap(({ gap }) => gap ?? []);
  expect(gaps).toEqual([{ from: 1994, to: 2007 }]);
});

test("a line beside a bound is marked open", () => {
  // over 92, about 93.5, 98.6
  expect(connect(chosen(bacGiang)).map(({ open }) => open)).toEqual([true, false]);
});

test("a year is left at its end and the next met at its start", () => {
  const [year2011, year2012] = chosen(sonLa);
  if (!year2011 || !year2012) throw new Error("the fixture has two figures");
  const newYear = Date.UTC(2012, 0, 1);
  expect(timeSpan(year2011)).toEqual([Date.UTC(2011, 0, 1), newYear]);
  expect(connect([year2011, year2012])[0]?.times).toEqual([newYear, newYear]);
});

test("a line goes through what the same publisher gives for earlier dates of the year", () => {
  const [year] = chosen(sonLa).slice(-2);
  if (!year) throw new Error("the fixture has two figures");
  const july = { ...year, as_of_end: "2021-07-31", value: 82.7 };
  const june = { ...july, chosen: false, as_of_end: "2021-06-30", value: 95.7 };
  const along = (other: typeof june) => alongLine([other, july]).length;
  expect(along(june)).toBe(2);
  expect(along({ ...june, source_publisher: "another" })).toBe(1);
  expect(along({ ...june, bound: "about" })).toBe(1);
  expect(along({ ...june, year: 2020 })).toBe(1);
  expect(along({ ...june, as_of_end: july.as_of_end })).toBe(1);
});
