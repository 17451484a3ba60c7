import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Cancelled } from "../../../scripts/add/prompts.ts";
import { withSmallData } from "../broken.ts";
import { type Answer, add, keys, somebody } from "./adding.ts";

const target = (data: string) => readFile(join(data, "targets.csv"), "utf8");

const words = (data: string, changes: Record<string, string | undefined> = {}) => [
  ...["--data", data, "--yes", "--target"],
  ...Object.entries({
    "--area": "14",
    "--year": "2021",
    "--target-pct": "96.50",
    "--target-qualifier": "at_least",
    "--set-by": "province",
    "--instrument": "Kế hoạch 12/KH-UBND, năm 2021",
    "--source-id": "s001",
    ...changes,
  }).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value])),
];

const row =
  '14-t2021,health_insurance,14,63,2021,96.50,at_least,province,"Kế hoạch 12/KH-UBND, năm 2021",s001,,';

describe("data:add with targets", () => {
  test("writes one row where the order has it, and nothing else; the flags tell that it is a target", () =>
    withSmallData(async (data) => {
      const before = await target(data);
      const given = words(data).filter((word) => word !== "--target");
      const { code, text } = await add([...given, "--quick"]);
      expect(code, text).toBe(0);
      const after = (await target(data)).split("\n");
      expect(after.filter((line) => line !== row).join("\n")).toBe(before);
      expect(after[after.indexOf(row) - 1]).toMatch(/^14-t2020,/);
    }));

  test("shows what they change on the pages", () =>
    withSmallData(async (data) => {
      const before = await target(data);
      const { code, text } = await add([
        ...words(data, { "--year": "2020", "--target-pct": "95", "--target-qualifier": "exact" }),
        "--dry-run",
      ]);
      expect(code, text).toBe(0);
      expect(text).toContain("+ 14-t2020.2,health_insurance,14,63,2020,95,exact,province,");
      expect(text).toContain("/muc-tieu/\n  + Sơn La, 95% in 2020 (14-t2020.2): ");
      expect(text).not.toContain("/so-lieu/");
      expect(await target(data)).toBe(before);
    }));

  test.each([
    ["a comma", { "--target-pct": "96,5" }, '--target-pct: "96,5" is not a number; write 96.5'],
    ["more than all", { "--target-pct": "965" }, '--target-pct: "965" is above 100'],
    ["a far year", { "--year": "2099" }, '--year: "2099" is above 2050'],
    ["nobody", { "--set-by": undefined }, "--set-by: is empty; write one of prime_minister"],
    [
      "a slip",
      { "--set-by": "provnce" },
      '--set-by: "provnce" is not a known value; write province',
    ],
    ["an unknown area", { "--area": "Sơn Laa" }, '--area: "Sơn Laa" is no area; write Sơn La'],
    ["an unknown source", { "--source-id": "s999" }, '--source-id: "s999" is not a source_id of'],
    ["one note", { "--note-en": "Provisional" }, "--note-vi: is empty although note_en"],
    ["a part of a figure", { "--as-of": "2020" }, "--as-of is no part of a target; leave it out"],
    [
      "the same target again, with more digits",
      {
        "--year": "2020",
        "--target-pct": "95.70",
        "--target-qualifier": "exact",
        "--set-by": "prime_minister",
      },
      "--area: the same target is already there, as 14-t2020 on line 2 of targets.csv; leave it out",
    ],
  ])("refuses %s, and writes nothing", (_, changes, message) =>
    withSmallData(async (data) => {
      const before = await target(data);
      const { code, text } = await add(words(data, changes));
      expect(text).toContain(message);
      expect(code).toBe(1);
      expect(await target(data)).toBe(before);
    }),
  );

  test("a sheet is known by its columns; its problems are told by line and column, all at once", () =>
    withSmallData(async (data) => {
      const sheet = join(data, ".sheet.csv");
      const from = ["--data", data, "--quick", "--yes", "--from", sheet];
      const header = "area,year,target_pct,target_qualifier,set_by,source_id\n";
      await writeFile(
        sheet,
        `\uFEFF${header}14,2021,"96,5",exact,province,s001\r\nHà Giag,2021,96,exact,province,s001\n01,2021,96,exact,provnce,s999\n`,
      );
      const before = await target(data);
      const refused = await add(from);
      expect(refused.code).toBe(1);
      const told = refused.text.split("\n").filter((line) => line.startsWith(sheet));
      expect(told.map((line) => line.slice(sheet.length))).toEqual([
        ':2:3 (target_pct): "96,5" is not a number; write 96.5',
        ':3:1 (area): "Hà Giag" is no area; write Hà Giang',
        ':4:5 (set_by): "provnce" is not a known value; write province',
        expect.stringContaining(':4:6 (source_id): "s999" is not a source_id of sources.csv'),
      ]);
      expect(await target(data)).toBe(before);

      await writeFile(
        sheet,
        `${header}15n,2026,97,exact,province,s001\n01,2021,96,exact,province,s001\n`,
      );
      const { code, text } = await add(from);
      expect(code, text).toBe(0);
      const ids = (await target(data)).split("\n").map((line) => line.split(",")[0]);
      expect(ids.slice(0, 5)).toEqual([
        "target_id",
        "01-t2021",
        "14-t2020",
        "15n-t2025",
        "15n-t2026",
      ]);
    }));

  const { enter, cancel, down, no, yes } = keys;
  const toQualifier: Answer[] = [
    ["Area, by name", ["son la", enter]],
    ["Target year", ["2021", enter]],
    ["Target, % of population", ["96,50", enter]],
    ['Write "96,50" as 96.50?', [yes]],
  ];

  test("asks for the parts of a target", () =>
    withSmallData(async (data) => {
      const person = somebody([
        ...toQualifier,
        ["Bound of the target", [down, enter]],
        ["Set by", [down, down, down, down, enter]],
        ["Instrument", ["Kế hoạch 12/KH-UBND, năm 2021", enter]],
        ["Source, by words", ["s001", enter]],
        ["Does the target need a note", [no]],
        ["Write this?", [yes]],
      ]);
      const { code, text } = await add(["--data", data, "--quick", "--target"], person);
      expect(code, text).toBe(0);
      expect(await target(data)).toContain(`\n${row}\n`);
    }));

  test("left in the middle, it tells how to go on with the target", () =>
    withSmallData(async (data) => {
      const person = somebody([...toQualifier, ["Bound of the target", [cancel]]]);
      await expect(add(["--data", data, "--target"], person)).rejects.toThrow(
        new Cancelled("npm run data:add -- --target --area 14 --year 2021 --target-pct 96.50"),
      );
    }));

  test("reads tables as Excel writes them, and writes them without its mark and line ends", () =>
    withSmallData(async (data) => {
      const path = join(data, "targets.csv");
      const before = await target(data);
      await writeFile(path, `\uFEFF${before.replaceAll("\n", "\r\n")}`);
      const note = { "--note-en": "As printed", "--note-vi": "Theo bản in" };
      const { code, text } = await add([...words(data, note), "--quick"]);
      expect(code, text).toBe(0);
      const after = (await target(data)).split("\n");
      const noted = row.replace(",s001,,", ",s001,As printed,Theo bản in");
      expect(after).toContain(noted);
      expect(after.filter((line) => line !== noted).join("\n")).toBe(before);
    }));
});
