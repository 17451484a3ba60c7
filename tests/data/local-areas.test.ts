import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { areaId } from "../../src/api/area-id.ts";
import type { AreaSetOrCountry, LocalSet } from "../../src/sql/questions.ts";
import { madeUpAreas } from "../local-areas.ts";
import { applyEdits, type Edit, problemsOf, withSmallData } from "./broken.ts";

const { areaSets, resources } = await readDescriptor("data");
const columns = (table: string) =>
  resources
    .find(({ name }) => name === table)
    ?.schema.fields.filter(({ decimalsOf }) => !decimalsOf)
    .map(({ name }) => name) ?? [];

const csv = Papa.unparse(madeUpAreas, { columns: columns("local_areas"), newline: "\n" });
const figure = (id: string, code: string, set: string, asOf: string) =>
  `${id},health_insurance,${code},${set},${asOf},stated,91.2,exact,,,s001,,\n`;

/** What the checks say of the made-up areas and a figure, after the edits. */
const messages = (observation: string, ...edits: Edit[]): Promise<string[]> =>
  withSmallData(async (directory) => {
    await writeFile(join(directory, "local_areas.csv"), `${csv}\n`);
    await applyEdits(directory, edits);
    const path = join(directory, "observations.csv");
    const text = await readFile(path, "utf8");
    await writeFile(path, text + observation);
    const line = text.split("\n").length;
    return (await problemsOf(directory)).map((message) =>
      message.replaceAll(`:${line}:`, ":{line}:"),
    );
  });

const local = (from: string, to: string): Edit => ({ file: "local_areas.csv", from, to });

test("districts and communes with codes of any width, and figures of their time, are taken", async () => {
  const figures = [
    figure("9002d-2020", "9002", "district", "2020"),
    figure("9d-2020", "9", "district", "2020"),
    // The year and the month in which it began and ended are of its life.
    figure("9001d-2013", "9001", "district", "2013"),
    figure("900101c-2025-06-30", "900101", "commune", "2025-06-30"),
    figure("900101cn-2025-07", "900101", "commune_2025", "2025-07"),
  ];
  expect(await messages(figures.join(""))).toEqual([]);
});

describe("what is wrong with an area", () => {
  test.each([
    [
      "a parent that is not there",
      [local("Mau Commune,9002", "Mau Commune,9802")],
      'data/local_areas.csv:6:5 (parent_code): "9802" is not an area of the set district, in which one of the set commune lies; write 9002 for Huyện Ví Dụ Bắc',
    ],
    [
      "a parent of its own level, which could come back to itself",
      [local("Test District,01", "Test District,9001")],
      'data/local_areas.csv:5:5 (parent_code): "9001" is not an area of the set 63, in which one of the set district lies; write the code of the area of the set 63 that it lies in',
    ],
    [
      "two of one code",
      [local("district,9,", "district,9003,")],
      'data/local_areas.csv:5:1 (area_set): "district, 9003" is already on line 4; keep one row for each area_set, area_code',
    ],
    [
      "a district of after there were none",
      [local("2013-12-27,2025-06-30,\ndistrict,9003", "2013-12-27,2025-12-31,\ndistrict,9003")],
      'data/local_areas.csv:3:7 (valid_to): "2025-12-31" is after the end of the set district on 2025-06-30; write 2025-06-30 or before',
    ],
    [
      "a district without an end",
      [local("01,,2025-06-30,", "01,,,")],
      "data/local_areas.csv:5:7 (valid_to): is empty although the set district ended; write 2025-06-30 or before",
    ],
    [
      "a commune of July 2025 from before that",
      [local("14,2025-07-01", "14,2025-06-01")],
      'data/local_areas.csv:7:6 (valid_from): "2025-06-01" is before 14, in which it lies, began on 2025-07-01; write 2025-07-01 or later, or leave it empty',
    ],
    [
      "an area older than the one it lies in",
      [local("9002,,2025-06-30,900101", "9002,2012-01-01,2025-06-30,900101")],
      'data/local_areas.csv:6:6 (valid_from): "2012-01-01" is before 9002, in which it lies, began on 2013-12-27; write 2013-12-27 or later, or leave it empty',
    ],
    [
      "an area that outlives the one it lies in, which nothing followed",
      [local("Mau Commune,9002", "Mau Commune,9001"), local("2013-12-26,9002 9003", "2013-12-26,")],
      'data/local_areas.csv:6:7 (valid_to): "2025-06-30" is after 9001, in which it lies, ended on 2013-12-26 without a successor; write 2013-12-26 or before, or name what followed 9001',
    ],
    [
      "a successor that is not there",
      [local("9002 9003", "9002 98")],
      'data/local_areas.csv:2:8 (successor_codes): "98" is no area of the set district that was there on 2013-12-27; write codes of local_areas.csv, or leave it empty',
    ],
    [
      "a successor that is itself",
      [local("9002 9003", "9002 9001")],
      'data/local_areas.csv:2:8 (successor_codes): "9001" is no area of the set district that was there on 2013-12-27; write codes of local_areas.csv, or leave it empty',
    ],
    [
      "a successor of an area that is still there",
      [local("14,2025-07-01,,", "14,2025-07-01,,900101")],
      'data/local_areas.csv:7:8 (successor_codes): "900101" stands without valid_to; write valid_to, or leave both empty',
    ],
  ] as [string, Edit[], string][])("%s", async (_, edits, message) => {
    expect(await messages("", ...edits)).toEqual([message]);
  });

  test("an area may outlive the one it lay in where that has a successor", async () => {
    expect(await messages("", local("Mau Commune,9002", "Mau Commune,9001"))).toEqual([]);
  });
});

describe("a figure is refused", () => {
  test.each([
    [
      "of a district that is not known",
      figure("8d-2020", "8", "district", "2020"),
      `data/observations.csv:{line}:3 (area_code): "8" is not an area of the set district; write a code of local_areas.csv, or add the area there first`,
    ],
    [
      "of a commune's code in the set of districts",
      figure("900101d-2020", "900101", "district", "2020"),
      `data/observations.csv:{line}:3 (area_code): "900101" is not an area of the set district; write 9001 for Huyện Ví Dụ`,
    ],
    [
      "of a district that was no more",
      figure("9001d-2014", "9001", "district", "2014"),
      'data/observations.csv:{line}:5 (as_of): "2014" is outside the life of 9001, to 2013-12-26; write the area that it was then',
    ],
    [
      "of a district that was not yet",
      figure("9002d-2013-11", "9002", "district", "2013-11"),
      'data/observations.csv:{line}:5 (as_of): "2013-11" is outside the life of 9002, from 2013-12-27 to 2025-06-30; write the area that it was then',
    ],
    [
      "of a commune of July 2025 before that",
      figure("900101cn-2025-06", "900101", "commune_2025", "2025-06"),
      'data/observations.csv:{line}:5 (as_of): "2025-06" is outside the life of 900101, from 2025-07-01; write the area that it was then',
    ],
    [
      "whose identifier does not say its set",
      figure("900101-2025-06", "900101", "commune", "2025-06"),
      'data/observations.csv:{line}:1 (observation_id): "900101-2025-06" does not say the area and date of its row; write "900101c-2025-06"',
    ],
  ])("%s", async (_, observation, message) => {
    expect(await messages(observation)).toEqual([message]);
  });
});

test("each set lies in one of a higher level, up to one that lies in none", () => {
  for (let name of Object.keys(areaSets)) {
    const above: string[] = [];
    for (
      let set = areaSets[name];
      set && "parentSet" in set && set.parentSet;
      set = areaSets[name]
    ) {
      name = set.parentSet;
      expect(above, name).not.toContain(name);
      above.push(name);
    }
    expect(["country", "63", "34"]).toContain(name);
  }
});

test("an area in one word is marked as its observations are", () => {
  for (const [name, set] of Object.entries(areaSets)) {
    const mark = ("idMark" in set && set.idMark) || "";
    const area_set = name as AreaSetOrCountry | LocalSet;
    expect(areaId({ area_set, area_code: "7" }), name).toBe(`7${mark}`);
  }
});
