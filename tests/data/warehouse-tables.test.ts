import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readDescriptor } from "../../scripts/read/descriptor.ts";

/** What Trino calls the types of the description. */
const trinoTypes = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE" } as Record<
  string,
  string
>;

test("the table of Trino has the columns of the description, those of its folders last", async () => {
  const [observations] = (await readDescriptor("data")).resources;
  const sql = await readFile("deploy/trino/observations.sql", "utf8");
  const columns = [...sql.matchAll(/^ {2}(\w+) ([A-Z]+),?$/gm)].map(([, name, type]) => ({
    name,
    type,
  }));
  const inFiles = (observations?.schema.fields ?? []).filter(({ name }) => name !== "area_set");
  expect(columns).toEqual([
    ...inFiles.map(({ name, type }) => ({ name, type: trinoTypes[type] })),
    { name: "area_set", type: "VARCHAR" },
    { name: "year", type: "INTEGER" },
  ]);
});
