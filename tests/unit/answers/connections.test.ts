import { expect, test } from "vitest";
import { alongLine, connect, unbroken } from "../../../src/answers/connections.ts";
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

test("a line between a December and another month is marked open", () => {
  const [from, to] = chosen(sonLa).filter(({ bound }) => bound === "exact");
  if (!from || !to) throw new Error("the fixture has two exact figures");
  const open = (last: string, next: string) =>
    connect([
      { ...from, as_of_end: last },
      { ...to, as_of_end: next },
    ])[0]?.open;
  expect(open("2020-12-31", "2021-12-31")).toBe(false);
  expect(open("2020-06-30", "2021-06-30")).toBe(false);
  expect(open("2020-12-31", "2021-10-31")).toBe(true);
  expect(open("2021-10-31", "2022-12-31")).toBe(true);
});

test("a line beside a bound is marked open", () => {
  // over 92, about 93.5, 98.6
  expect(connect(chosen(bacGiang)).map(({ open }) => open)).toEqual([true, false]);
});

test("lines go from middle to middle, so that two years in a row make no upright step", () => {
  const [year2011, year2012] = chosen(sonLa);
  if (!year2011 || !year2012) throw new Error("the fixture has two figures");
  const middle = (year: number) => (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2;
  expect(connect([year2011, year2012])[0]?.times).toEqual([middle(2011), middle(2012)]);
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

test("no line joins means of other provinces", () => {
  const [from, to] = chosen(sonLa);
  if (!from || !to) throw new Error("the fixture has two figures");
  const joined = connect([
    from,
    { ...to, has_other_parts: true },
    { ...to, has_other_parts: false },
  ]);
  expect(joined.map(({ broken }) => broken)).toEqual([true, false]);
  expect(unbroken(joined)).toEqual([joined[1]]);
});
