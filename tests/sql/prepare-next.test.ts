import { expect, test } from "vitest";
import { openBothEngines } from "./engines.ts";

test("what questions may need can be worked out piece by piece, each piece once", async () => {
  const { wasm, ask } = await openBothEngines({});
  const tables = async () => {
    const rows = await wasm.run("SELECT table_name FROM duckdb_tables()");
    return rows.map((row) => row.table_name);
  };
  expect(await tables()).not.toContain("figures_at_all_levels");
  let pieces = 0;
  while (wasm.prepareNext()) pieces += 1;
  const prepared = await tables();
  expect(prepared).toEqual(expect.arrayContaining(["figures_at_all_levels", "comparable_figures"]));
  expect(pieces).toBeGreaterThan(10);

  const parameters = { measure: "coverage_rate", year: 2020, carry: 4, region: "all" } as const;
  expect(await ask("year-map", { area_set: "34", ...parameters })).toHaveLength(34);
  expect(await tables()).toEqual(prepared);
  expect(wasm.prepareNext()).toBe(false);
});
