import { expect, test } from "vitest";
import { quotedName, quotedText, shownName } from "../../../src/lib/quoting.ts";

test("no quote in a text or a name can end it", () => {
  expect(quotedText("x'; DROP TABLE figures; --")).toBe("'x''; DROP TABLE figures; --'");
  expect(quotedName('x"; DROP TABLE figures; --')).toBe('"x""; DROP TABLE figures; --"');
});

test.each([
  ["ty_le", "ty_le"],
  ["Nam", "Nam"],
  ["Tỷ lệ", '"Tỷ lệ"'],
  ["2020", '"2020"'],
  ["Order", '"Order"'],
  ['a"b', '"a""b"'],
])("the name %s is shown as %s", (name, shown) => expect(shownName(name)).toBe(shown));
