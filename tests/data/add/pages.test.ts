import { describe, expect, test } from "vitest";
import { withSmallData } from "../broken.ts";
import { add } from "./adding.ts";
import { readTables, words } from "./figure-flags.ts";

describe("what a figure changes on the pages", () => {
  test("is shown by --dry-run, which writes nothing", () =>
    withSmallData(async (data) => {
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
      expect(at("/so-lieu/14-2020-12-31/")).toEqual(["  + 14-2020-12-31: the page of the figure"]);
      const listed = (id: string, figure: string) =>
        `Sơn La, Coverage rate (14-2020-${id}): ${figure}, Dân Việt / Nông thôn Ngày nay`;
      const outcomes = [
        "  - Sơn La, 95.7% in 2020 (14-t2020): 0.16 points below on 31 October 2020",
        "  + Sơn La, 95.7% in 2020 (14-t2020): met as of 31 December 2020 exactly",
      ];
      expect(at("/tinh/son-la/")).toEqual([
        `  - ${listed("10-31", "95.54%, 31 October 2020")}`,
        `  + ${listed("10-31", "95.54%, 31 October 2020")} (another figure of that year)`,
        `  + ${listed("12-31", "95.7%, 31 December 2020")}`,
        ...outcomes,
      ]);
      expect(at("/ban-do/2020/")).toEqual([
        "  - Sơn La: 95.54%, 2020-10-31",
        "  + Sơn La: 95.7%, 2020-12-31",
      ]);
      const rose =
        "  + Sơn La, Coverage rate: rose, from 89.28% (2011) to 95.7% (31 December 2020)";
      expect(at("/so-sanh/2011-2020/")[1]).toBe(`${rose}: +6.42 percentage points`);
      expect(at("/muc-tieu/")).toEqual(outcomes);
      expect(at("/ban-do/2020/muc-tieu/")).toEqual(outcomes);
      expect(at("/vung/trung-du-va-mien-nui-phia-bac/")[0]).toContain(
        "- Trung du và miền núi phía Bắc 2020:",
      );
      expect(text).not.toContain("/ban-do/2019/");
    }));

  test("a year without figures becomes a page", () =>
    withSmallData(async (data) => {
      const { text } = await add([...words(data, { "--as-of": "2008" }), "--dry-run"]);
      expect(text).toContain("/ban-do/2008/\n  + Sơn La: 95.7%, 2008\n");
    }));
});
