import { Readable } from "node:stream";
import type { DatasetCore } from "@rdfjs/types";
import CsvwReader from "@zazuko/rdf-parser-csvw";
import { Store } from "n3";
import { expect, test } from "vitest";
import type { Column } from "../../../src/lib/data-package.ts";
import { read, readJson, tables } from "./compiled.ts";
import { csvwGraph } from "./csvw-graph.ts";

const csvw = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const datatypes: Record<Column["type"], string> = {
  string: "string",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  year: "gYear",
};

/** The triples that a reader of CSVW which is not ours makes of a table and its metadata. */
async function readTable(name: string, metadata: object): Promise<Store> {
  const text = new TextDecoder().decode(await read(`${name}.csv`));
  const options = { metadata: (await csvwGraph(metadata, "@list")) as unknown as DatasetCore };
  const stream = CsvwReader.import(Readable.from([text]), options);
  return new Store(await (stream as unknown as Readable).toArray());
}

/** Each row as its values by column, a value as its text and datatype. */
function rowsOf(graph: Store): Record<string, string>[] {
  return graph.getObjects(null, `${csvw}describes`, null).map((row) =>
    Object.fromEntries(
      graph.getQuads(row, null, null, null).map(({ predicate, object }) => {
        const datatype = object.termType === "Literal" ? object.datatype.value : "";
        return [predicate.value.replace("#", ""), `${object.value} ${datatype.replace(xsd, "")}`];
      }),
    ),
  );
}

test.each(tables)("$name: a reader of CSVW finds every row and value", async (table) => {
  const { name, schema } = table;
  const metadata = await readJson(`${name}.csv-metadata.json`);
  const rows: Record<string, unknown>[] = await readJson(`${name}.json`);
  const textOf = (row: Record<string, unknown>, column: string) => {
    const digits = row[schema.fields.find(({ decimalsOf }) => decimalsOf === column)?.name ?? ""];
    return typeof digits === "number" ? Number(row[column]).toFixed(digits) : row[column];
  };
  const expected = rows.map((row) =>
    Object.fromEntries(
      schema.fields
        .filter((field) => row[field.name] !== null)
        .map(({ name: column, type }) => [column, `${textOf(row, column)} ${datatypes[type]}`]),
    ),
  );
  expect(rowsOf(await readTable(name, metadata))).toEqual(expected);
});

test("the reader shows a wrong datatype, and keeps a column that the metadata does not name", async () => {
  const metadata = await readJson("regions.csv-metadata.json");
  const [, second, ...columns] = metadata.tableSchema.columns;
  metadata.tableSchema.columns = [{ ...second, datatype: { base: "date" } }, ...columns];
  const [row = {}] = rowsOf(await readTable("regions", metadata));
  expect(row[second.name]).toMatch(/ date$/);
  expect(Object.keys(row)).toHaveLength(columns.length + 2);
});
