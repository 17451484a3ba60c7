import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { figures, targets } from "../../../scripts/add/kinds.ts";
import { emptySheet, readSheet } from "../../../scripts/add/sheet.ts";
import { readDescriptor } from "../../../scripts/read/descriptor.ts";
import { withSmallData } from "../broken.ts";
import { add } from "./adding.ts";

const run = promisify(execFile);

/** Adds the rows of a filled template, its columns in the given order. */
const addRows = async (data: string, text: string) => {
  const path = join(data, ".sheet.csv");
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
    const { entries, problems } = await readSheet(path, await readDescriptor(data));
    expect(problems).toEqual([]);
    expect(entries.map(({ values }) => values)).toMatchObject([
      { area: "14", as_of: "2020-12-31", as_of_basis: "stated", rate_pct: "95.7", source_id: "" },
    ]);
  }));

const sheetRows = "14,2020-12-31,stated,95.71,exact,s001\n01,2020-12-31,stated,90.11,exact,s001\n";
const sheetHeader = "area,as_of,as_of_basis,rate_pct,rate_qualifier,source_id";

test.each([
  ["CRLF after the header, LF after rows", `${sheetHeader}\r\n${sheetRows}`],
  ["LF after the header, CRLF after rows", `${sheetHeader}\n${sheetRows.replaceAll("\n", "\r\n")}`],
  [
    "CR after the header, CRLF and LF after rows",
    `${sheetHeader}\r${sheetRows.replace("\n", "\r\n")}`,
  ],
])("a sheet of mixed line ends has all of its rows: %s", (_, text) =>
  withSmallData(async (data) => {
    const { code, text: told } = await addRows(data, text);
    expect(code, told).toBe(0);
    const written = await readFile(join(data, "observations.csv"), "utf8");
    expect(written).toContain("\n14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.71,");
    expect(written).toContain("\n01-2020-12-31,health_insurance,01,63,2020-12-31,stated,90.11,");
    expect(written).not.toContain("\r");
  }),
);

test("a sheet in UTF-16 is refused in the words of data:check", () =>
  withSmallData(async (data) => {
    const path = join(data, ".sheet.csv");
    await writeFile(path, Buffer.from(`\uFEFF${sheetHeader}\r\n${sheetRows}`, "utf16le"));
    const { code, text } = await add(["--data", data, "--quick", "--yes", "--from", path]);
    expect(code).toBe(1);
    expect(text).toBe(`${path}:1:1 (file): the file is UTF-16; save the file as UTF-8`);
  }));

test.each([
  [
    "area,as_of,as_of_bassis,rate_pct\n14,2020,stated,95\n",
    ':1:3 (as_of_bassis): "as_of_bassis" is not a column of this table; write "as_of_basis"',
  ],
  ["area,as_of_basis\n14,stated\n", '(as_of): the column is missing; add "as_of" to the header'],
  [
    "area,as_of,as_of_basis\n14,2020\n",
    ":2:2 (as_of): the row has 2 columns instead of 3; count the commas",
  ],
  [emptySheet(figures), "has no figures"],
  [
    `${sheetHeader}\n14,2020-12-31,stated,95,7,exact,s001\n`,
    ':2:4 (rate_pct): the row has 7 columns instead of 6: "95,7" was cut at its comma; write 95.7',
  ],
  [
    "PK\u0003\u0004 a workbook",
    "the file is a workbook or another ZIP archive; save the sheet as CSV UTF-8",
  ],
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
    expect(await readFile(path, "utf8")).toBe(`\uFEFF${emptySheet(figures)}`);
    await expect(run(process.execPath, ["scripts/write-template.ts", path])).rejects.toThrow(
      "is there already",
    );
    await run(process.execPath, ["scripts/write-template.ts", "--target", join(data, "t.csv")]);
    expect(await readFile(join(data, "t.csv"), "utf8")).toBe(`\uFEFF${emptySheet(targets)}`);
  }));
