import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { compareCells } from "../../../../src/answers/compare/cells.ts";
import { compareClasses, compareFill } from "../../../../src/answers/compare/classes.ts";
import { countByFill } from "../../../../src/answers/compare/counts.ts";
import { type CompareRow, summarize } from "../../../../src/answers/compare/summary.ts";
import { mapDescription } from "../../../../src/answers/compare/text.ts";
import { fillClass, mapSvg } from "../../../../src/charts/map/map.ts";
import { mapOf } from "../../charts/map/input.ts";
import { change, changes, state } from "./input.ts";

const neither = change(changes.find(({ status }) => status === "neither")?.name_vi ?? "");

/** The fixture's provinces, and all others as ones without figures. */
async function all63(): Promise<CompareRow[]> {
  const { provinces } = await mapOf("63");
  const known = new Map(changes.map((row) => [row.area_code, row]));
  return provinces.map(
    ({ area }) => known.get(area) ?? { ...neither, area_code: area, name_vi: area, slug: area },
  );
}

let rows: CompareRow[];
let svg: string;
beforeAll(async () => {
  rows = await all63();
  svg = mapSvg(await mapOf("63"), compareCells(rows, state, "vi"), {
    lang: "vi",
    label: "Bản đồ",
    description: mapDescription(summarize(rows), state, "vi"),
    id: "map",
  });
});

test("the drawing is as it was", async () => {
  await expect(svg).toMatchFileSnapshot("./snapshots/change-map.svg");
});

test("the text alternative states every count, the largest rise and the only fall", () => {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  const text = document.querySelector("svg > desc")?.textContent ?? "";
  expect(text).toContain(
    "Trong 63 tỉnh, thành phố: 3 tăng, 1 giảm, 4 chưa rõ tăng hay giảm; 2 chỉ",
  );
  expect(text).toContain("(1 cho 2019, 1 cho 2020), 53 chưa có số liệu của cả hai năm.");
  expect(text).toContain(
    "Trong các địa phương có số cụ thể ở cả hai năm, tăng nhiều nhất là Lâm Đồng: từ 75,42% (tháng 2/2018)",
  );
  expect(text).toContain(
    "Trong các địa phương so sánh được, chỉ Hòa Bình giảm rõ: từ 95,6% (30/6/2019)",
  );
  expect(text).not.toMatch(/[+−][\d,]+\u00a0?%/);
});

test("the counts of the legend add up to all provinces", () => {
  const counts = countByFill(rows);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(63);
  expect(counts.get(fillClass({ kind: "cannot-say" }))).toBe(4);
  expect(counts.get(fillClass({ kind: "one-year" }))).toBe(2);
});

describe("classes", () => {
  test.each([
    ["rose", 0.2, 4],
    ["rose", 4.99, 4],
    ["rose", 5, 5],
    ["rose", 15, 6],
    ["rose", 35, 6],
    ["fell", -0.2, 2],
    ["fell", -5, 1],
    ["fell", -15, 0],
  ] as const)("%s by %d points: class %i", (status, change_points, index) => {
    const fill = { kind: "diverging", index };
    expect(compareFill({ status, change_points, members: null })).toMatchObject(fill);
    expect(compareFill({ status, change_points, members: 2 })).toMatchObject({
      ...fill,
      derived: true,
    });
  });

  test("rise and fall mirror each other around 0, and leave the middle colour free", () => {
    const [rose, fell] = [compareClasses.rose, compareClasses.fell];
    expect(rose.map(({ from, to }) => [from, to])).toEqual(fell.map(({ from, to }) => [from, to]));
    expect(rose.map(({ fill }) => 6 - fill.index)).toEqual(fell.map(({ fill }) => fill.index));
    expect([...rose, ...fell].map(({ fill }) => fill.index)).not.toContain(3);
  });
});
