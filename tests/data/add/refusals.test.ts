import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryOf } from "../../../scripts/add/entry.ts";
import { figures } from "../../../scripts/add/kinds.ts";
import { planEntries } from "../../../scripts/add/plan.ts";
import { saveChanges } from "../../../scripts/add/save.ts";
import { applyEdits, editSonLa, today, withSmallData } from "../broken.ts";
import { add } from "./adding.ts";
import { readTables, values, words } from "./figure-flags.ts";

describe("data:add refuses", () => {
  test.each([
    ["a comma", { "--rate-pct": "95,7" }, '--rate-pct: "95,7" is not a number; write 95.7'],
    [
      "a date of another form",
      { "--as-of": "31/12/2020" },
      '--as-of: "31/12/2020" is not a date in the form of this column; write 2020-12-31',
    ],
    ["the future", { "--as-of": "2999" }, '--as-of: "2999" is in the future'],
    ["a rate above 100", { "--rate-pct": "957" }, '--rate-pct: "957" is above 100'],
    [
      "a rate without its bound",
      { "--rate-qualifier": undefined },
      "--rate-qualifier: is empty although rate_pct",
    ],
    [
      "neither rate nor count",
      { "--rate-pct": undefined, "--rate-qualifier": undefined },
      "--rate-pct: rate_pct and participants are empty",
    ],
    [
      "more people than live there",
      { "--participants": "99999999", "--participants-qualifier": "exact" },
      "--participants: 99999999 is not below",
    ],
    [
      "a name of two sets",
      { "--area": "Son La" },
      '--area: "Son La" is an area of two sets; write 14 for the 63 provinces until 2025-06-30, 14n for',
    ],
    ["an unknown area", { "--area": "Sơn Laa" }, '--area: "Sơn Laa" is no area; write Sơn La'],
    [
      "an unknown source",
      { "--source-id": "s999" },
      '--source-id: "s999" is not a source_id of sources.csv; leave it empty and fill source_title',
    ],
    ["no source", { "--source-id": undefined }, "--source-id: is empty; write one of sources.csv"],
    [
      "a number beside the address of another source",
      {
        "--source-url":
          "https://plo.vn/bhxh-tphcm-tru-cot-an-sinh-cua-do-thi-hon-14-trieu-dan-post895797.html",
      },
      '--source-id: "s001" is not the source at https://plo.vn/bhxh-tphcm-tru-cot-an-sinh-cua-do-thi-hon-14-trieu-dan-post895797.html; write s007, or leave it empty',
    ],
    [
      "a number beside a new address",
      { "--source-url": "https://example.org/1" },
      '--source-id: "s001" stands beside the address of a new source; leave source_id or',
    ],
    [
      "a new address without its title",
      { "--source-id": undefined, "--source-url": "https://example.org/1" },
      "--source-title: is empty; write the text",
    ],
    [
      "a document without an address that is there",
      {
        "--source-id": undefined,
        "--source-title":
          "Công văn số 882-CV/TU: tiếp tục đẩy mạnh phát triển đối tượng tham gia bảo hiểm y tế",
        "--source-publisher": "Thường trực Tỉnh ủy Bắc Giang",
        "--source-kind": "official",
      },
      "--source-id: is empty although the source is there; write s002",
    ],
    ["a part of a target", { "--year": "2020" }, "--year is no part of a figure; leave it out"],
    [
      "a new source without its kind",
      { "--source-id": undefined, "--source-title": "x", "--source-publisher": "y" },
      "--source-kind: is empty; write one of official",
    ],
    [
      "one note without the other",
      { "--note-en": "Provisional" },
      "--note-vi: is empty although note_en",
    ],
    [
      "the same figure again",
      {
        "--as-of": "2020-10-31",
        "--rate-pct": "95.540",
        "--participants": "1196739",
        "--participants-qualifier": "exact",
      },
      "--area: the same figure is already there, as 14-2020-10-31 on line 9 of observations.csv",
    ],
    ["a flag it does not know", { "--rate": "5" }, "--rate is not known; write --rate-pct"],
  ])("%s, and writes nothing", (_, changes, message) =>
    withSmallData(async (data) => {
      const before = await readTables(data);
      const { code, text } = await add(words(data, changes));
      expect(text).toContain(message);
      expect(code).toBe(1);
      expect(await readTables(data)).toEqual(before);
    }),
  );

  test("flags that it does not know beside other mistakes, all at once", () =>
    withSmallData(async (data) => {
      const before = await readTables(data);
      const given = words(data, { "--rate-pct": undefined, "--as-of": "31/12/2020" });
      const { code, text } = await add([
        ...[...given, "--rate", "95,7", "--colour", "blue", "stray", "--yes=1", "--note-en"],
      ]);
      const lines = text.split("\n").filter((line) => /^(--|")/.test(line));
      expect(lines).toEqual([
        "--rate is not known; write --rate-pct",
        "--colour is not known",
        '"stray" belongs to no flag; put a text with spaces in quotes',
        '--yes takes no value; leave "=1" out',
        "--note-en has no value; write one",
        expect.stringContaining('--as-of: "31/12/2020" is not a date'),
        expect.stringContaining('--rate-pct: "95,7" is not a number'),
      ]);
      expect(code).toBe(1);
      expect(await readTables(data)).toEqual(before);
    }));

  test("nothing but an unknown flag, and shows the flags there are", async () => {
    const { code, text } = await add(["--colour", "blue"]);
    expect(text).toMatch(/^--colour is not known\n[\s\S]*--rate-pct/);
    expect(code).toBe(1);
  });

  test("several mistakes, all at once", () =>
    withSmallData(async (data) => {
      const { text } = await add(
        words(data, {
          "--as-of": "31/12/2020",
          "--as-of-basis": "statd",
          "--rate-pct": "95,7",
          "--area": "Atlantis",
        }),
      );
      const flags = text.split("\n").filter((line) => line.startsWith("--"));
      expect(flags.map((line) => line.split(":")[0]).sort()).toEqual([
        "--area",
        "--as-of",
        "--as-of-basis",
        "--rate-pct",
      ]);
    }));

  test("a sheet that is not there", () =>
    withSmallData(async (data) => {
      const { code, text } = await add(["--data", data, "--from", join(data, "nothere.csv")]);
      expect(code).toBe(1);
      expect(text).toContain("nothere.csv is not there; npm run data:template makes an empty one");
    }));

  test("parts of a figure beside a sheet", () =>
    withSmallData(async (data) => {
      const sheet = join(data, ".sheet.csv");
      await writeFile(
        sheet,
        "area,as_of,as_of_basis,rate_pct,rate_qualifier,source_id\n14,2021,stated,95,exact,s001\n",
      );
      const before = await readTables(data);
      const { code, text } = await add(["--data", data, "--yes", "--from", sheet, "--area", "15"]);
      expect(code).toBe(1);
      expect(text).toContain(
        "--area stands beside --from, whose rows have their own; leave it out",
      );
      expect(await readTables(data)).toEqual(before);
    }));

  test("tables that have errors already", () =>
    withSmallData(async (data) => {
      await applyEdits(data, [editSonLa("95.54", "195.54")]);
      const { code, text } = await add(words(data));
      expect(code).toBe(1);
      expect(text).toContain("observations.csv:9:7 (rate_pct)");
    }));

  test("a file that somebody else has changed meanwhile", () =>
    withSmallData(async (data) => {
      const plan = await planEntries(data, [entryOf(figures, values)], today);
      const path = join(data, "observations.csv");
      const theirs = `${await readFile(path, "utf8")}# theirs\n`;
      await writeFile(path, theirs);
      await expect(saveChanges(data, plan.files)).rejects.toThrow("was changed meanwhile");
      expect(await readFile(path, "utf8")).toBe(theirs);
    }));
});
