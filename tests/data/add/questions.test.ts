import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Cancelled } from "../../../scripts/add/prompts.ts";
import { withSmallData } from "../broken.ts";
import { type Answer, add, keys, somebody } from "./adding.ts";

const { enter, cancel, down, no, yes } = keys;

const observations = (data: string) => readFile(join(data, "observations.csv"), "utf8");

/** The questions up to the source, for a rate in Vietnamese form. */
const toSource: Answer[] = [
  ["Area, by name", ["son la", enter]],
  ["As of", ["31/12/2020", enter]],
  ['Write "31/12/2020" as 2020-12-31?', [yes]],
  ["Basis of the date", [enter]],
  ["Coverage rate", ["95,7", enter]],
  ['Write "95,7" as 95.7?', [yes]],
  ["Bound of the rate", [enter]],
  ["Participants", [enter]],
];

describe("data:add that asks", () => {
  test("finds the area without accents, and writes 95,7 as 95.7 after a question", () =>
    withSmallData(async (data) => {
      const person = somebody([
        ...toSource,
        ["Source, by words", ["dan viet nong thon", enter]],
        ["Does the figure need a note", [no]],
        ["Write this?", [yes]],
      ]);
      const { code, text } = await add(["--data", data, "--quick"], person);
      expect(code, text).toBe(0);
      expect(person.asked()).toHaveLength(11);
      expect(await observations(data)).toContain(
        "\n14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.7,exact,,,s001,,\n",
      );
    }));

  test("asks for the parts of a new source and for both notes", () =>
    withSmallData(async (data) => {
      const person = somebody([
        ...toSource,
        ["Source, by words", [enter]],
        ["Address", [enter]],
        ["Title", ["Báo cáo năm", enter]],
        ["Publisher", ["BHXH Sơn La", enter]],
        ["Publisher in English", [enter]],
        ["Published", [enter]],
        ["Kind", [enter]],
        ["Does the figure need a note", [yes]],
        ["Note (English)", ["Provisional", enter]],
        ["Note (Vietnamese)", ["Số sơ bộ", enter]],
        ["Write this?", [yes]],
      ]);
      const { code, text } = await add(["--data", data, "--quick"], person);
      expect(code, text).toBe(0);
      const sources = await readFile(join(data, "sources.csv"), "utf8");
      expect(sources.trimEnd().split("\n").at(-1)).toBe(
        "s017,Báo cáo năm,BHXH Sơn La,,,,official,,",
      );
      expect(await observations(data)).toContain(",95.7,exact,,,s017,Provisional,Số sơ bộ\n");
    }));

  test("asks again for what cannot be read, and after a no", () =>
    withSmallData(async (data) => {
      const person = somebody([
        ["Area, by name", ["son la", down, enter]],
        ["As of", ["2020", enter]],
        ["Basis of the date", [enter]],
        ["Coverage rate", ["95,7", enter]],
        ['Write "95,7" as 95.7?', [no]],
        ["Coverage rate", ["nhiều", enter]],
        ["is not a number", ["\u007f".repeat(5), "90", enter]],
        ["Bound of the rate", [cancel]],
      ]);
      const before = await observations(data);
      await expect(add(["--data", data, "--quick"], person)).rejects.toThrow(
        new Cancelled(
          "npm run data:add -- --area 14n --as-of 2020 --as-of-basis stated --rate-pct 90",
        ),
      );
      expect(person.asked()).toHaveLength(8);
      expect(await observations(data)).toBe(before);
    }));

  test("a no at the end writes nothing and tells how to enter the same again", () =>
    withSmallData(async (data) => {
      const before = await observations(data);
      const person = somebody([
        ...toSource,
        ["Source, by words", ["s001", enter]],
        ["Does the figure need a note", [no]],
        ["Write this?", [no]],
      ]);
      const { code, text } = await add(["--data", data, "--quick"], person);
      expect(code).toBe(0);
      expect(text).toContain(
        "npm run data:add -- --area 14 --as-of 2020-12-31 --as-of-basis stated --rate-pct 95.7 --rate-qualifier exact --source-id s001",
      );
      expect(await observations(data)).toBe(before);
    }));
});
