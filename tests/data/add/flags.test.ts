import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryOf, flagOf } from "../../../scripts/add/entry.ts";
import { planEntries } from "../../../scripts/add/plan.ts";
import { saveChanges } from "../../../scripts/add/save.ts";
import { loadCheckedTables } from "../../../scripts/validate.ts";
import { applyEdits, editSonLa, today, withDataCopy } from "../broken.ts";
import { add } from "./adding.ts";

const values = {
  area: "14",
  as_of: "2020-12-31",
  as_of_basis: "stated",
  rate_pct: "95.7",
  rate_qualifier: "exact",
  source_id: "s001",
};

const flagsOf = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([column, value]) => [flagOf(column), value]));

/** The command line of a figure, with some of its parts written otherwise or left out. */
const words = (data: string, changes: Record<string, string | undefined> = {}) => [
  "--data",
  data,
  "--yes",
  ...Object.entries({ ...flagsOf(values), ...changes }).flatMap(([flag, value]) =>
    value === undefined ? [] : [flag, value],
  ),
];

const readTables = (data: string) =>
  Promise.all(
    ["observations", "sources"].map((name) => readFile(join(data, `${name}.csv`), "utf8")),
  );

/** The lines that a file has gained, when all others are as and where they were. */
function gained(before: string, after: string): string[] {
  const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
  const rest = after.split("\n").filter((line) => !added.includes(line));
  expect(rest.join("\n")).toBe(before);
  return added;
}

describe("data:add with flags", () => {
  test("writes one row where the order has it, and nothing else", () =>
    withDataCopy(async (data) => {
      const [before = "", sources] = await readTables(data);
      const { code, text } = await add(words(data));
      expect(code, text).toBe(0);
      const [after = "", sourcesAfter] = await readTables(data);
      const row = "14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.7,exact,,,s001,,";
      expect(gained(before, after)).toEqual([row]);
      const ids = after.split("\n").map((line) => line.split(",")[0] ?? "");
      expect(ids[ids.indexOf("14-2020-12-31") - 1]).toBe("14-2020-10-31");
      expect(sourcesAfter).toBe(sources);
      const { problems } = await loadCheckedTables(data, today);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }));

  test("a new source gets the next number, and its commas their quotes", () =>
    withDataCopy(async (data) => {
      const [, before = ""] = await readTables(data);
      const source = {
        source_title: 'Báo cáo năm 2020, bản "cuối"',
        source_publisher: "BHXH tỉnh Sơn La",
        source_kind: "official",
      };
      const plan = await planEntries(
        data,
        [entryOf({ ...values, source_id: "", ...source })],
        today,
      );
      expect(plan.problems).toEqual([]);
      await saveChanges(data, plan.files);
      const [observations = "", after = ""] = await readTables(data);
      expect(gained(before, after)).toEqual([
        's237,"Báo cáo năm 2020, bản ""cuối""",BHXH tỉnh Sơn La,,,official',
      ]);
      expect(observations).toContain(
        "\n14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.7,exact,,,s237,,\n",
      );
    }));

  test("another figure of the same area and date ends in .2", () =>
    withDataCopy(async (data) => {
      const entry = entryOf({ ...values, as_of: "2020-10-31" });
      const { ids, files } = await planEntries(data, [entry], today);
      expect(ids).toEqual(["14-2020-10-31.2"]);
      expect(files[0]?.added).toEqual([
        {
          line: 87,
          text: "14-2020-10-31.2,health_insurance,14,63,2020-10-31,stated,95.7,exact,,,s001,,",
        },
      ]);
    }));

  test("the first and the last place of the table", () =>
    withDataCopy(async (data) => {
      const rest = { as_of_basis: "stated", rate_pct: "5", rate_qualifier: "exact" };
      const entries = [
        { ...rest, area: "96n", as_of: "2025-12-31", source_id: "s001" },
        { ...rest, area: "00", as_of: "1992", source_id: "s001" },
      ].map((values) => entryOf(values));
      const { problems, files } = await planEntries(data, entries, "2026-12-31");
      expect(problems).toEqual([]);
      const lines = files[0]?.after.trimEnd().split("\n") ?? [];
      expect(lines[1]).toMatch(/^00-1992,/);
      expect(lines.at(-1)).toMatch(/^96n-2025-12-31,health_insurance,96,34,/);
    }));
});

describe("what a figure changes on the pages", () => {
  test("is shown by --dry-run, which writes nothing", () =>
    withDataCopy(async (data) => {
      const tables = await readTables(data);
      const { code, text } = await add([...words(data), "--dry-run"]);
      expect(code).toBe(0);
      expect(await readTables(data)).toEqual(tables);
      expect(text).toContain("+ 14-2020-12-31,health_insurance,");
      const at = (address: string) => {
        const [, rest = ""] = text.split(`\n${address}\n`);
        return rest
          .split("\n")
          .filter(
            (line, index, lines) =>
              lines.slice(0, index + 1).every((earlier) => earlier.startsWith("  ")) && line,
          );
      };
      expect(at("/so-lieu/14-2020-12-31/")).toEqual([
        "  14-2020-12-31: the page of the figure (new)",
      ]);
      expect(at("/tinh/son-la/")).toEqual([
        "  Sơn La 2020-10-31, coverage rate: 95.54, beside another of 2020 (before: 95.54, figure of 2020)",
        "  Sơn La 2020-12-31, coverage rate: 95.7, figure of 2020 (new)",
      ]);
      expect(at("/ban-do/2020/")[0]).toMatch(
        /^ {2}Sơn La: 95\.7 \(2020-12-31\), place \d+ of \d+ \(before: 95\.54 \(2020-10-31\), place \d+ of \d+\)$/,
      );
      expect(at("/so-sanh/2011-2020/")[0]).toBe(
        "  Sơn La, coverage rate: rose, 89.28 (2011) to 95.7 (2020-12-31) (before: rose, 89.28 (2011) to 95.54 (2020-10-31))",
      );
      const outcome = "met with 95.7 (2020-12-31) (before: missed with 95.54 (2020-10-31))";
      expect(at("/muc-tieu/")).toEqual([`  Sơn La 2020, target 95.7: ${outcome}`]);
      expect(at("/ban-do/2020/muc-tieu/")).toEqual([`  Sơn La: ${outcome}`]);
      expect(at("/vung/trung-du-va-mien-nui-phia-bac/")[0]).toContain(
        "Trung du và miền núi phía Bắc 2020:",
      );
      expect(text).not.toContain("/ban-do/2019/");
    }));

  test("a year without figures becomes a page", () =>
    withDataCopy(async (data) => {
      const { text } = await add([...words(data, { "--as-of": "2008" }), "--dry-run"]);
      expect(text).toMatch(/\/ban-do\/2008\/\n {2}Sơn La: 95\.7 \(2008\), place 1 of 1 \(new\)/);
    }));
});

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
      "a new source that is there",
      {
        "--source-id": undefined,
        "--source-title": "x",
        "--source-publisher": "y",
        "--source-kind": "press",
        "--source-url":
          "https://www.vietnamplus.vn/tags/Nguy%E1%BB%85n-Qu%E1%BB%91c-Tri%E1%BB%87u/trang5.vnp",
      },
      "--source-id: is empty although the source is there; write s236",
    ],
    [
      "a new source without its kind",
      { "--source-id": undefined, "--source-title": "x", "--source-publisher": "y" },
      "--source-kind: is empty; write one of founding_document, official",
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
        "--rate-pct": "95.54",
        "--participants": "1196739",
        "--participants-qualifier": "exact",
      },
      "--area: the same figure is already there, as 14-2020-10-31 on line 86 of observations.csv",
    ],
    ["a flag it does not know", { "--rate": "5" }, "--rate is not known; write --rate-pct"],
  ])("%s, and writes nothing", (_, changes, message) =>
    withDataCopy(async (data) => {
      const before = await readTables(data);
      const { code, text } = await add(words(data, changes));
      expect(text).toContain(message);
      expect(code).toBe(1);
      expect(await readTables(data)).toEqual(before);
    }),
  );

  test("flags that it does not know beside other mistakes, all at once", () =>
    withDataCopy(async (data) => {
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
    withDataCopy(async (data) => {
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
    withDataCopy(async (data) => {
      const { code, text } = await add(["--data", data, "--from", join(data, "nothere.csv")]);
      expect(code).toBe(1);
      expect(text).toContain("nothere.csv is not there; npm run data:template makes an empty one");
    }));

  test("tables that have errors already", () =>
    withDataCopy(async (data) => {
      await applyEdits(data, [editSonLa("95.54", "195.54")]);
      const { code, text } = await add(words(data));
      expect(code).toBe(1);
      expect(text).toContain("observations.csv:86:7 (rate_pct)");
    }));

  test("a file that somebody else has changed meanwhile", () =>
    withDataCopy(async (data) => {
      const plan = await planEntries(data, [entryOf(values)], today);
      const path = join(data, "observations.csv");
      const theirs = `${await readFile(path, "utf8")}# theirs\n`;
      await writeFile(path, theirs);
      await expect(saveChanges(data, plan.files)).rejects.toThrow("was changed meanwhile");
      expect(await readFile(path, "utf8")).toBe(theirs);
    }));
});
