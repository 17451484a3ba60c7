import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { AreaName } from "../../../src/lib/area-names.ts";

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const area = (set: AreaName["area_set"], row: Record<string, string>): AreaName => ({
  area_set: set,
  area_code: row.code ?? "",
  name_vi: row.name_vi ?? "",
  name_en: row.name_en ?? "",
  slug: row.slug ?? "",
  iso_code: row.iso_3166_2 ?? null,
  successor_code: row.successor_code ?? null,
});

/** What the question `area-names` returns, from the tables themselves. */
export const areaNames: AreaName[] = [
  area("country", { code: "00", name_vi: "Việt Nam", name_en: "Viet Nam" }),
  ...rowsOf("provinces.csv").map((row) => area("63", row)),
  ...rowsOf("provinces_2025.csv").map((row) => area("34", row)),
];

/** Values as a column that holds each once. */
export const once = (...values: string[]): Map<string, number> =>
  new Map(values.map((value) => [value, 1]));
