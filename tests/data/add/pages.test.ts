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
      const outcome = "met with 95.7 (2020-12-31) (before: below then with 95.54 (2020-10-31))";
      expect(at("/muc-tieu/")).toEqual([`  Sơn La 2020, target 95.7: ${outcome}`]);
      expect(at("/ban-do/2020/muc-tieu/")).toEqual([`  Sơn La: ${outcome}`]);
      expect(at("/vung/trung-du-va-mien-nui-phia-bac/")[0]).toContain(
        "Trung du và miền núi phía Bắc 2020:",
      );
      expect(text).not.toContain("/ban-do/2019/");
    }));

  test("a year without figures becomes a page", () =>
    withSmallData(async (data) => {
      const { text } = await add([...words(data, { "--as-of": "2008" }), "--dry-run"]);
      expect(text).toMatch(/\/ban-do\/2008\/\n {2}Sơn La: 95\.7 \(2008\), place 1 of 1 \(new\)/);
    }));
});
