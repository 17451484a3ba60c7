import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { flagOf } from "../../../scripts/add/entry.ts";

/** A figure that can be added to the published ones. */
export const values = {
  area: "14",
  as_of: "2020-12-31",
  as_of_basis: "stated",
  rate_pct: "95.7",
  rate_qualifier: "exact",
  source_id: "s001",
};

const flagsOf = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([column, value]) => [flagOf(column), value]));

/** The command line of a figure, with some of its parts written otherwise or left out. */
export const words = (data: string, changes: Record<string, string | undefined> = {}) => [
  "--data",
  data,
  "--yes",
  ...Object.entries({ ...flagsOf(values), ...changes }).flatMap(([flag, value]) =>
    value === undefined ? [] : [flag, value],
  ),
];

/** The text of the tables that adding changes. */
export const readTables = (data: string) =>
  Promise.all(
    ["observations", "sources"].map((name) => readFile(join(data, `${name}.csv`), "utf8")),
  );
