import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Replacements } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

const numeric = ["rate_pct", "participants", "year", "target_pct"];

/** The rows of a fixture; a source is named for its kind. */
function rowsOf(file: string): Cells[] {
  const text = readFileSync(new URL(`fixtures/${file}.csv`, import.meta.url), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => {
        if (cell === "") return [name, null];
        return [name, numeric.includes(name) ? Number(cell) : cell];
      }),
    ),
  );
}

/**
 * Figures and targets that sources have published, chosen for what the rules make of them; the
 * published tables grow, these do not.
 */
export const knownRows: Replacements = {
  ...onlyObservations(rowsOf("observations")),
  targets: () => rowsOf("targets").map((row) => ({ indicator: "health_insurance", ...row })),
};
