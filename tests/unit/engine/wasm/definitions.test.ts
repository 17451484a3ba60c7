import { describe, expect, test } from "vitest";
import { fillParameters } from "../../../../src/engine/parameters.ts";
import { definitionsFor, readDefinitions } from "../../../../src/engine/wasm/definitions.ts";
import { sqlText } from "../../../../src/engine/wasm/sql-texts.ts";
import type { AreaSet } from "../../../../src/sql/questions.ts";
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

describe("a year map", () => {
  const namesOfMap = (area_set: AreaSet) => {
    const asked = { measure: "coverage_rate", year: 2020, carry: 3, region: "all" };
    const sql = fillParameters(sqlText("year-map"), { area_set, ...asked });
    return definitionsFor(sql, readDefinitions(viewFiles.map(sqlText).join("\n"))).map(
      ({ name }) => name,
    );
  };

  test("needs no targets", () => {
    const names = namesOfMap("34");
    expect(names).toContain("figure_of_year");
    expect(names).toContain("carried_group_figures");
    expect(names).not.toContain("ranked_targets");
  });

  test("of the old provinces needs no means of the new ones", () => {
    const names = namesOfMap("63");
    expect(names).toContain("standing_at_all_levels");
    expect(names).not.toContain("group_members");
  });
});
