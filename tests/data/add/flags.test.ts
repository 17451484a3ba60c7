import { describe, expect, test } from "vitest";
import { entryOf } from "../../../scripts/add/entry.ts";
import { figures } from "../../../scripts/add/kinds.ts";
import { planEntries } from "../../../scripts/add/plan.ts";
import { saveChanges } from "../../../scripts/add/save.ts";
import { loadCheckedTables } from "../../../scripts/read/validate.ts";
import { today, withSmallData } from "../broken.ts";
import { add } from "./adding.ts";
import { readTables, values, words } from "./figure-flags.ts";

/** The lines that a file has gained, when all others are as and where they were. */
function gained(before: string, after: string): string[] {
  const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
  const rest = after.split("\n").filter((line) => !added.includes(line));
  expect(rest.join("\n")).toBe(before);
  return added;
}

describe("data:add with flags", () => {
  test("writes one row where the order has it, and nothing else", () =>
    withSmallData(async (data) => {
      const [before = "", sources] = await readTables(data);
      const { code, text } = await add([...words(data), "--quick"]);
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
    withSmallData(async (data) => {
      const [, before = ""] = await readTables(data);
      const source = {
        source_title: 'Báo cáo năm 2020, bản "cuối"',
        source_publisher: "BHXH tỉnh Sơn La",
        source_kind: "official",
      };
      const plan = await planEntries(
        data,
        [entryOf(figures, { ...values, source_id: "", ...source })],
        today,
      );
      expect(plan.problems).toEqual([]);
      await saveChanges(data, plan.files);
      const [observations = "", after = ""] = await readTables(data);
      expect(gained(before, after)).toEqual([
        's017,"Báo cáo năm 2020, bản ""cuối""",BHXH tỉnh Sơn La,,,,official,,',
      ]);
      expect(observations).toContain(
        "\n14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.7,exact,,,s017,,\n",
      );
    }));

  test("another figure of the same area and date ends in .2", () =>
    withSmallData(async (data) => {
      const entry = entryOf(figures, { ...values, as_of: "2020-10-31" });
      const { ids, files } = await planEntries(data, [entry], today);
      expect(ids).toEqual(["14-2020-10-31.2"]);
      expect(files[0]?.added).toEqual([
        {
          line: 10,
          text: "14-2020-10-31.2,health_insurance,14,63,2020-10-31,stated,95.7,exact,,,s001,,",
        },
      ]);
    }));

  test("the first and the last place of the table", () =>
    withSmallData(async (data) => {
      const rest = { as_of_basis: "stated", rate_pct: "5", rate_qualifier: "exact" };
      const entries = [
        { ...rest, area: "96n", as_of: "2025-12-31", source_id: "s001" },
        { ...rest, area: "00", as_of: "1992", source_id: "s001" },
      ].map((values) => entryOf(figures, values));
      const { problems, files } = await planEntries(data, entries, "2026-12-31");
      expect(problems).toEqual([]);
      const lines = files[0]?.after.trimEnd().split("\n") ?? [];
      expect(lines[1]).toMatch(/^00-1992,/);
      expect(lines.at(-1)).toMatch(/^96n-2025-12-31,health_insurance,96,34,/);
    }));
});
