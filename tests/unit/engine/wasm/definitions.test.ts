import { describe, expect, test } from "vitest";
import { definitionsFor, readDefinitions } from "../../../../src/engine/wasm/definitions.ts";
import { sqlText } from "../../../../src/engine/wasm/sql-texts.ts";
import { viewFiles } from "../../../../src/sql/tables.ts";

const script = `
-- People of each area; not of the "rates" below.
CREATE OR REPLACE TABLE people AS SELECT 1;
CREATE OR REPLACE VIEW rates AS SELECT * FROM people;
CREATE OR REPLACE MACRO means(years) AS TABLE SELECT * FROM rates;
`;
const definitions = readDefinitions(script);
const namesFor = (sql: string) => definitionsFor(sql, definitions).map(({ name }) => name);

test("a script is read as its definitions, in order", () => {
  expect(definitions.map(({ name }) => name)).toEqual(["people", "rates", "means"]);
});

test("a statement that defines nothing is an error", () => {
  expect(() => readDefinitions("DROP TABLE people;")).toThrow(
    "not a definition: DROP TABLE people",
  );
});

describe("a query needs what it names and what that builds on", () => {
  test.each([
    ["SELECT 1", []],
    ["SELECT * FROM people", ["people"]],
    ["SELECT * FROM means(3)", ["people", "rates", "means"]],
    ["SELECT * FROM PEOPLE p, rates", ["people", "rates"]],
    ["SELECT * FROM people_2009", []],
    ["-- rates\nSELECT * FROM people", ["people"]],
  ])("%s", (sql, names) => {
    expect(namesFor(sql)).toEqual(names);
  });
});

test("a year map needs no targets", () => {
  const names = definitionsFor(
    sqlText("year-map"),
    readDefinitions(viewFiles.map(sqlText).join("\n")),
  ).map(({ name }) => name);
  expect(names).toContain("figure_of_year");
  expect(names).not.toContain("ranked_targets");
});
