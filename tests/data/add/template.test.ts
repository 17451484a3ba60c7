import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readTemplate, template } from "../../../scripts/add/template.ts";
import { withSmallData } from "../broken.ts";
import { add } from "./adding.ts";

const run = promisify(execFile);

/** Adds the rows of a filled template, its columns in the given order. */
const addRows = async (data: string, text: string) => {
  const path = join(data, "..", `figures-${process.pid}.csv`);
  await writeFile(path, text);
  return add(["--data", data, "--quick", "--yes", "--from", path]);
};

const header =
  "area,as_of,as_of_basis,rate_pct,rate_qualifier,source_id,source_title,source_publisher,source_kind";

test("rows in any order are written in the order of the table, and share a new source", () =>
  withSmallData(async (data) => {
    const { code, text } = await addRows(
      data,
      `${header}\n96,2021-12-31,stated,93,exact,,Báo cáo,BHXH,official\n14,2021-12-31,stated,95,exact,,Báo cáo,BHXH,official\n96,2020-12-31,stated,92,exact,s001,,,\n`,
    );
    expect(code, text).toBe(0);
    const lines = (await readFile(join(data, "observations.csv"), "utf8")).split("\n");
    const at = (id: string) => lines.findIndex((line) => line.startsWith(`${id},`));
    expect(at("14-2021-12-31")).toBeLessThan(at("96-2020-12-31"));
    expect(at("96-2020-12-31")).toBeLessThan(at("96-2021-12-31"));
    expect(at("96-2020-12-31")).toBeGreaterThan(0);
    const sources = (await readFile(join(data, "sources.csv"), "utf8")).trimEnd().split("\n");
    expect(sources.at(-1)).toBe("s017,Báo cáo,BHXH,,,,official,,");
    expect(lines[at("14-2021-12-31")]).toContain(",s017,");
    expect(lines[at("96-2021-12-31")]).toContain(",s017,");
  }));

test("problems are told by file, line and column of the template, for all rows", () =>
  withSmallData(async (data) => {
    const { code, text } = await addRows(
      data,
      'as_of,area,as_of_basis,rate_pct,rate_qualifier,source_id\n2020-12-31,14,stated,"95,7",exact,s001\n\n2020-12-31,Hà Giag,stated,95.7,exact,s999\n2020-12-31,02,stated,95.7,exact,s001\n2020-12-31,02,stated,95.7,exact,s001\n',
    );
    expect(code).toBe(1);
    const told = text
      .split("\n")
      .map((line) => line.match(/csv:(\d+:\d+) \((\w+)\): (.*)/)?.slice(1));
    expect(told.filter(Boolean)).toEqual([
      ["2:4", "rate_pct", '"95,7" is not a number; write 95.7'],
      ["4:2", "area", '"Hà Giag" is no area; write Hà Giang'],
      ["4:6", "source_id", expect.stringContaining('"s999" is not a source_id')],
      ["6:2", "area", "the same figure is already there, as 02-2020-12-31 above; leave it out"],
    ]);
  }));

test("a sheet saved with semicolons and a byte-order mark is read", () =>
  withSmallData(async (data) => {
    const path = join(data, "sheet.csv");
    await writeFile(path, "\uFEFFarea;as_of;as_of_basis;rate_pct\r\n14;2020-12-31;stated;95.7\r\n");
    const { entries, problems } = await readTemplate(path);
    expect(problems).toEqual([]);
    expect(entries.map(({ values }) => values)).toMatchObject([
      { area: "14", as_of: "2020-12-31", as_of_basis: "stated", rate_pct: "95.7", source_id: "" },
    ]);
  }));

test.each([
  [
    "area,as_of,as_of_bassis,rate_pct\n14,2020,stated,95\n",
    ':1:3 (as_of_bassis): "as_of_bassis" is not a column of this table; write "as_of_basis"',
  ],
  ["area,as_of_basis\n14,stated\n", '(as_of): the column is missing; add "as_of" to the header'],
  ["area,as_of,as_of_basis\n14,2020\n", ":2:1 (row): too few fields"],
  [template, "has no figures"],
  ["PK\u0003\u0004 a workbook", "the file is no CSV; save the filled sheet as CSV"],
])("a template of the wrong shape is refused: %j", (text, message) =>
  withSmallData(async (data) => {
    const result = await addRows(data, text);
    expect(result.text).toContain(message);
    expect(result.code).toBe(1);
  }),
);

test("data:template writes an empty sheet once, which data:add can read", () =>
  withSmallData(async (data) => {
    const path = join(data, "new.csv");
    await run(process.execPath, ["scripts/write-template.ts", path]);
    expect(await readFile(path, "utf8")).toBe(`\uFEFF${template}`);
    await expect(run(process.execPath, ["scripts/write-template.ts", path])).rejects.toThrow(
      "is there already",
    );
  }));
