import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { buildBoundaries } from "../../../../scripts/boundaries/boundaries.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const rows = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`${root}data/${table}.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const named = (row: Record<string, string>) => ({
  code: row.code ?? "",
  name_vi: row.name_vi ?? "",
  name_en: row.name_en ?? "",
  predecessors: row.predecessors ?? "",
});

/** The project's own tables as `buildBoundaries` takes them, with no replacement shapes. */
export const input = {
  provinces: rows("provinces").map(named),
  provinces2025: rows("provinces_2025").map(named),
  islands: rows("islands").map((row) => ({
    archipelago_vi: row.archipelago_vi ?? "",
    archipelago_en: row.archipelago_en ?? "",
    province_code: row.province_code ?? "",
    lon: Number(row.lon),
    lat: Number(row.lat),
  })),
  ownBoundaries: `${root}tests/unit/fixtures/no-such-folder`,
};

export const buildFromData = () => buildBoundaries(input);
