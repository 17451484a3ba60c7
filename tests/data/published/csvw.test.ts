import { describe, expect, test } from "vitest";
import { csvCells, readJson, tables } from "./compiled.ts";
import { type CsvwTable, tableDocument, tableGroupDocument } from "./csvw.schema.ts";
import { csvwGraph } from "./csvw-graph.ts";
import { undefinedTerms } from "./vocabularies.ts";

const groupFile = await readJson("csv-metadata.json");
const group = tableGroupDocument.parse(groupFile);

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

/** The metadata of the first table with changes to it, to its schema, or to its first column. */
function changed(table: object, schema: object = {}, column: object = {}) {
  const broken = structuredClone(groupFile);
  const [first] = broken.tables;
  Object.assign(first.tableSchema.columns[0], column);
  Object.assign(first.tableSchema, schema);
  Object.assign(first, table);
  return broken;
}

test.each([
  ["a property of no standard", changed({ notes2: [] })],
  ["a misspelt name", changed({}, {}, { titel: "A" })],
  ["a property of another thing", changed({}, { encoding: "utf-8" })],
  ["a publisher that is only a name", changed({ "dc:publisher": "The atlas" })],
  ["a key of a column that is not there", changed({}, { primaryKey: "nothing" })],
  ["a name that the standard keeps", changed({}, {}, { name: "_row" })],
  ["a datatype of no standard", changed({}, {}, { datatype: { base: "text" } })],
  ["a bound of a text", changed({}, {}, { datatype: { base: "string", minimum: 1 } })],
  [
    "a regular expression of a number",
    changed({}, {}, { datatype: { base: "integer", format: "[0-9]+" } }),
  ],
])("the rules find %s", (_fault, broken) => {
  expect(tableGroupDocument.safeParse(broken).success).toBe(false);
});

test("every property is one of the published vocabularies, a misspelt one is found", async () => {
  expect(undefinedTerms(await csvwGraph(groupFile))).toEqual([]);
  const misspelt = await csvwGraph(changed({}, {}, { titel: "A" }));
  expect(undefinedTerms(misspelt)).toEqual(["http://www.w3.org/ns/csvw#titel"]);
});

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
    const { resources } = await readJson("datapackage.json");
    const described = resources.find(({ path }: { path: string }) => path === url);
    expect(keys.length).toBe(described.rowCount);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("leads to rows that are there", async () => {
    for (const { columnReference, reference } of foreignKeys) {
      const other = group.tables.find((candidate) => candidate.url === reference.resource);
      if (!other) throw new Error(`${url} leads to ${reference.resource}, which is not described`);
      const others = await keysOf(other, reference.columnReference);
      const known = new Set(others);
      expect(known.size, `each row that ${url} leads to is one`).toBe(others.length);
      const lost = (await keysOf(table, columnReference)).filter((key) => !known.has(key));
      expect(lost).toEqual([]);
    }
  });
});
