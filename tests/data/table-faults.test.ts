import { expect, test } from "vitest";
import { residentsLookup } from "../../scripts/read/checks/residents.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { editSonLa, messagesAfter, today } from "./broken.ts";

const { tables } = await loadCheckedTables("data", today);
const { areaSets } = await readDescriptor("data");
const residentsOf = residentsLookup({ tables, areaSets, today });

const thousand = (set: string, code: string, year: number) =>
  residentsOf(set, code, year)?.thousand.toLocaleString("en");

test("a count above the population is an error without a note and a warning with one", async () => {
  const place = "data/observations.csv:{line}:9 (participants): ";
  const said = `9196739 is not below the ${thousand("63", "14", 2020)} thousand people of 2020`;
  const bare = editSonLa("95.54,exact,1196739", ",,9196739");
  expect(await messagesAfter(bare)).toEqual([
    `${place}${said}; write the count again, or explain it in note_en`,
  ]);
  const noted = { ...bare, to: `${bare.to.slice(0, -1)}Counts two provinces.,Gộp hai tỉnh.` };
  expect(await messagesAfter(noted)).toEqual([
    `${place}warning: ${said}; check that note_en explains it`,
  ]);
});

test("a rate far from its count is a warning that names both", async () => {
  const share = 1196739 / (residentsOf("63", "14", 2020)?.thousand ?? Number.NaN) / 10;
  expect(await messagesAfter(editSonLa("95.54", "65.54"))).toEqual([
    `data/observations.csv:{line}:7 (rate_pct): warning: 65.54% is more than 15 points from ${share.toFixed(2)}% (1196739 ÷ ${thousand("63", "14", 2020)} thousand people of 2020); check rate_pct and participants`,
  ]);
});

test("the population of a new province is the sum of the old ones, of the country that of all", () => {
  const population = tables.find(({ name }) => name === "population")?.rows ?? [];
  const sum = (year: number, codes?: string[]) =>
    population
      .filter(({ cells }) => cells.year === year && (codes?.includes(`${cells.area_code}`) ?? true))
      .reduce((total, { cells }) => total + Number(cells.population_thousand), 0);
  expect(residentsOf("34", "15", 2020)?.thousand).toBeCloseTo(sum(2020, ["10", "15"]), 6);
  expect(residentsOf("country", "00", 2020)?.thousand).toBeCloseTo(sum(2020), 6);
  const lastYear = Math.max(...population.map(({ cells }) => Number(cells.year)));
  expect(residentsOf("63", "14", lastYear + 3)?.year).toBe(lastYear);
  expect(residentsOf("63", "99", 2020)).toBeUndefined();
});

test("a year without population", async () => {
  const edit = { file: "population.csv", from: "01,2010,6639.086,false\n", to: "" };
  expect(await messagesAfter(edit)).toEqual([
    "data/population.csv:2:2 (year): 01 (Hà Nội) has no population for 2010; add the row 01,2010,…",
  ]);
});

test("a year with two populations", async () => {
  const row = "01,2010,6639.086,false\n";
  expect(await messagesAfter({ file: "population.csv", from: row, to: row + row })).toEqual([
    'data/population.csv:4:1 (area_code): "01, 2010" is already on line 3; keep one row for each area_code, year',
  ]);
});

test("old and new provinces that disagree", async () => {
  const edit = { file: "provinces_2025.csv", from: "2025-07-01,10 15,", to: "2025-07-01,10 16," };
  expect(await messagesAfter(edit)).toEqual([
    expect.stringMatching(
      /^data\/provinces.csv:\d+:9 \(successor_code\): provinces_2025.csv does not list 15 among the predecessors of 15; make the two tables agree$/,
    ),
    'data/provinces_2025.csv:{line}:5 (predecessors): "16" is not a code of provinces.csv; write the codes of the provinces it was made of',
  ]);
  const taken = { ...edit, from: "2025-07-01,20,", to: "2025-07-01,14 20," };
  expect(await messagesAfter(taken)).toEqual([
    'data/provinces_2025.csv:{line}:5 (predecessors): "14" has the successor 14 in provinces.csv; write the codes of the provinces it was made of',
  ]);
});
