import { describe, expect, test } from "vitest";
import { definitionsFor, readDefinitions } from "../../../src/engine/definitions.ts";

const script = `
-- People of each area; not of the "rates" below.
CREATE OR REPLACE TABLE people AS SELECT 1;
CREATE OR REPLACE VIEW rates AS SELECT * FROM people;
CREATE OR REPLACE MACRO means(years) AS TABLE SELECT * FROM rates;
`;

test("a script is read as its definitions, in order", () => {
  const found = readDefinitions(script).map(({ kind, name }) => `${kind} ${name}`);
  expect(found).toEqual(["TABLE people", "VIEW rates", "MACRO means"]);
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
    const needed = definitionsFor(sql, readDefinitions(script));
    expect(needed.map(({ name }) => name)).toEqual(names);
  });
});
