import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { cellSchema } from "../../scripts/read/cell-schema.ts";
import { nearest } from "../../scripts/read/checks/suggest.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { parseRows } from "../../scripts/read/rows.ts";
import { writtenFields } from "../../scripts/read/tables.ts";
import { slugOf } from "../../src/lib/fold.ts";

const { resources } = await readDescriptor("data");
const fieldOf = (resource: string, name: string) => {
  const fields = resources.find((one) => one.name === resource)?.schema.fields;
  const field = fields?.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${resource}.${name}`);
  return field;
};

test("any rate with two decimals is read; with a comma it is refused and the point suggested", () => {
  const schema = cellSchema(fieldOf("observations", "rate_pct"));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(schema.parse(text)).toBe(hundredths / 100);
      const issues = schema.safeParse(text.replace(".", ",")).error?.issues;
      expect(issues?.map(({ message }) => message)).toEqual([`is not a number; write ${text}`]);
    }),
  );
});

test("any count is read; with marks between the thousands the bare digits are suggested", () => {
  const schema = cellSchema(fieldOf("observations", "participants"));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 100_000_000 }), (count) => {
      expect(schema.parse(`${count}`)).toBe(count);
      const issues = schema.safeParse(count.toLocaleString("de")).error?.issues;
      expect(issues?.[0]?.message).toBe(`is not a whole number; write ${count}`);
    }),
  );
});

test.each([
  ["rate_pct", "12.345 %", "12.345"],
  ["rate_pct", "95,543", "95.543"],
  ["rate_pct", "95,5 %", "95.5"],
  ["participants", "1 196 739", "1196739"],
  ["participants", "1,196", "1196"],
  ["as_of", "10-2020", "2020-10"],
  ["as_of", "31 / 1 / 2020", "2020-01-31"],
])("in %s, %s was meant as %s", (field, text, meant) => {
  const issues = cellSchema(fieldOf("observations", field)).safeParse(text).error?.issues;
  expect(issues?.map(({ message }) => message.split("; write ")[1])).toEqual([meant]);
});

test("any table that a CSV writer writes is read back, a row a line", () => {
  const [resource] = resources;
  if (!resource) throw new Error("no table is described");
  const { fields } = resource.schema;
  const header = writtenFields({ fields }).map(({ name }) => name);
  const cell = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n\uFFFD]/.test(text));
  const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = Papa.unparse([header, ...rows], { newline: "\n" });
      const { table, problems } = parseRows(text, { name: "", file: "", resource, fields });
      expect(problems).toEqual([]);
      expect(table.rows).toEqual(rows.map((texts, index) => ({ line: index + 2, texts })));
    }),
  );
});

test("an address name holds letters, digits and single hyphens, and is its own address name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
  expect(slugOf("Bà Rịa - Vũng Tàu")).toBe("ba-ria-vung-tau");
  expect(slugOf("Đắk Lắk")).toBe("dak-lak");
});

test("the nearest known value is suggested only when it is clear", () => {
  expect(nearest("offical", ["official", "press"])).toBe("official");
  expect(nearest("1", ["01", "10", "11"])).toBe("01");
  expect(nearest("13", ["12", "14"])).toBeUndefined();
  expect(nearest("something else", ["official", "press"])).toBeUndefined();
});
