import { describe, expect, test } from "vitest";
import { csvCells, readJson, tables } from "./compiled.ts";
import { type CsvwTable, tableDocument, tableGroupDocument } from "./csvw.schema.ts";

const group = tableGroupDocument.parse(await readJson("csv-metadata.json"));

/** The form of a value of a datatype, by XML Schema. */
const lexical = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  boolean: /^(true|false)$/,
  gYear: /^\d{4}$/,
};

const list = (reference: string | string[]) => [reference].flat();

/** The values of some columns, a row each; a row without any is left out. */
async function keysOf({ url, tableSchema }: CsvwTable, reference: string | string[]) {
  const [header = [], ...rows] = await csvCells(url);
  const places = list(reference).map((name) => header.indexOf(name));
  expect(places, `${url} has ${reference}`).not.toContain(-1);
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
  return rows
    .map((row) => places.map((place) => row[place]).join("|"))
    .filter((key) => key.replaceAll("|", "") !== "");
}

test("the group describes every table", () => {
  expect(group.tables.map(({ url }) => url)).toEqual(tables.map(({ name }) => `${name}.csv`));
});

test.each(tables.map(({ name }) => name))(
  "%s.csv-metadata.json says the same as the group, keys to other tables aside",
  async (name) => {
    const alone = tableDocument.parse(await readJson(`${name}.csv-metadata.json`));
    const { "@context": _, dialect, ...described } = alone;
    const inGroup = structuredClone(group.tables.find(({ url }) => url === `${name}.csv`));
    delete inGroup?.tableSchema.foreignKeys;
    expect(described).toEqual(inGroup);
    expect(dialect).toEqual(group.dialect);
  },
);

describe.each(group.tables.map((table) => [table.url, table] as const))("%s", (url, table) => {
  const { columns, primaryKey, foreignKeys = [] } = table.tableSchema;

  test("has the described header and cells of the described datatypes", async () => {
    const [header, ...rows] = await csvCells(url);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    for (const row of rows) {
      for (const [i, { titles, required, datatype }] of columns.entries()) {
        const cell = row[i] ?? "";
        if (cell === "") {
          expect(required, `${titles} is empty`).toBe(false);
          continue;
        }
        expect(cell, titles).toMatch(lexical[datatype.base]);
        if (datatype.format) expect(cell).toMatch(new RegExp(`^(?:${datatype.format})$`));
        if (datatype.minimum !== undefined) {
          expect(Number(cell)).toBeGreaterThanOrEqual(datatype.minimum);
        }
        if (datatype.maximum !== undefined) {
          expect(Number(cell)).toBeLessThanOrEqual(datatype.maximum);
        }
      }
    }
  });

  test("has no two rows of the same key", async () => {
    const keys = await keysOf(table, primaryKey);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("leads to rows that are there", async () => {
    for (const { columnReference, reference } of foreignKeys) {
      const other = group.tables.find((candidate) => candidate.url === reference.resource);
      if (!other) throw new Error(`${url} leads to ${reference.resource}, which is not described`);
      const known = new Set(await keysOf(other, reference.columnReference));
      const lost = (await keysOf(table, columnReference)).filter((key) => !known.has(key));
      expect(lost).toEqual([]);
    }
  });
});
