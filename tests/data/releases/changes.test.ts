import { expect, test } from "vitest";
import { compareTables } from "../../../scripts/releases/changes.ts";
import type { KeyedTable } from "../../../scripts/releases/rows.ts";
import { countChanges } from "../../../src/api/changes.ts";

const figures = (...rows: [id: string, rate: string, note?: string][]): KeyedTable => ({
  name: "observations",
  key: ["observation_id"],
  columns: ["observation_id", "rate_pct", "note"],
  rows: rows.map(([observation_id, rate_pct, note = ""]) => ({ observation_id, rate_pct, note })),
});

test("rows that are added, changed and withdrawn, column by column", () => {
  const before = figures(["14-2011", "89.28"], ["14-2020", "95.5"], ["15-2019", "90", "sửa"]);
  const after = figures(["14-2011", "89.28"], ["14-2020", "95.54", "cuối năm"], ["24-2020", "96"]);
  const changes = compareTables([before], [after]);
  expect(changes).toEqual([
    {
      table: "observations",
      status: "changed",
      columns_added: [],
      columns_withdrawn: [],
      added: [{ key: "24-2020", row: { observation_id: "24-2020", rate_pct: "96" } }],
      changed: [
        {
          key: "14-2020",
          columns: {
            rate_pct: { before: "95.5", after: "95.54" },
            note: { before: "", after: "cuối năm" },
          },
        },
      ],
      withdrawn: [
        { key: "15-2019", row: { observation_id: "15-2019", rate_pct: "90", note: "sửa" } },
      ],
    },
  ]);
  expect(countChanges(changes)).toEqual({ added: 1, changed: 1, withdrawn: 1 });
});

test("another order of rows is no change", () => {
  const before = figures(["14-2011", "89.28"], ["14-2020", "95.5"]);
  const after = figures(["14-2020", "95.5"], ["14-2011", "89.28"]);
  expect(compareTables([before], [after])).toEqual([]);
});

test("a key of two columns tells rows apart by both", () => {
  const population = (...rows: [area: string, year: string, people: string][]): KeyedTable => ({
    name: "population",
    key: ["area_code", "year"],
    columns: ["area_code", "year", "people"],
    rows: rows.map(([area_code, year, people]) => ({ area_code, year, people })),
  });
  const before = population(["14", "2019", "1250"], ["14", "2020", "1270"]);
  const after = population(["14", "2019", "1250"], ["14", "2020", "1271"]);
  expect(compareTables([before], [after])[0]?.changed).toEqual([
    { key: "14, 2020", columns: { people: { before: "1270", after: "1271" } } },
  ]);
});

test("columns that came or went are told once, not row by row", () => {
  const before = figures(["14-2011", "89.28", "cũ"]);
  const after: KeyedTable = {
    ...before,
    columns: ["observation_id", "rate_pct", "unit"],
    rows: [{ observation_id: "14-2011", rate_pct: "89.28", unit: "%" }],
  };
  expect(compareTables([before], [after])).toMatchObject([
    { columns_added: ["unit"], columns_withdrawn: ["note"], added: [], changed: [], withdrawn: [] },
  ]);
});

test("tables that came or went, with all their rows", () => {
  const old: KeyedTable = { ...figures(["14-2011", "89.28"]), name: "old" };
  const fresh: KeyedTable = { ...figures(["14-2011", "89.28"]), name: "new" };
  const [added, withdrawn] = compareTables([old], [fresh]);
  expect(added).toMatchObject({ table: "new", status: "added", added: [{ key: "14-2011" }] });
  expect(withdrawn).toMatchObject({ table: "old", status: "withdrawn", columns_withdrawn: [] });
  expect(withdrawn?.withdrawn).toHaveLength(1);
});
