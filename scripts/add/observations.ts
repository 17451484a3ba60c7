import { fillTemplate } from "../read/checks/identifiers.ts";
import type { Descriptor } from "../read/descriptor.ts";
import type { Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { findArea, knownAreas } from "./areas.ts";
import { type Entry, entryProblem } from "./entry.ts";
import type { SourceList } from "./sources.ts";

type Cells = Record<string, string>;

/** Figures that say the same of the same area and date, from the same source. */
const sameFigure = ["area_code", "area_set", "as_of", "rate_pct", "participants", "source_id"];

const textCells = (table: Table): (Cells & { line: string })[] =>
  table.rows.map(({ line, cells }) => ({
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? "")])),
    line: String(line),
  }));

/**
 * Makes rows of `observations` from entries: area and source are looked up, the identifier is the
 * next free one of its area and date.
 */
export function observationRows(
  entries: readonly Entry[],
  tables: readonly Table[],
  descriptor: Descriptor,
  sources: SourceList,
): { rows: { cells: Cells; entry: Entry }[]; problems: Problem[] } {
  const table = tables.find(({ name }) => name === "observations");
  if (!table) throw new Error("the description of the data has no table of observations");
  const areas = knownAreas(tables);
  const known: Cells[] = textCells(table);
  const problems: Problem[] = [];
  const rows: { cells: Cells; entry: Entry }[] = [];
  const template = table.fields.find(({ idTemplate }) => idTemplate)?.idTemplate ?? "";
  const indicator = table.fields.find(({ name }) => name === "indicator")?.constraints?.enum?.[0];

  for (const entry of entries) {
    const area = findArea(entry.values.area, areas);
    const source = sources.identify(entry);
    if ("problem" in source) problems.push(source.problem);
    if ("wrong" in area) problems.push(entryProblem(entry, "area", area.wrong, area.remedy));
    // Without area or source the row is still checked, for all problems at once.
    const cells: Cells = {
      ...entry.values,
      indicator: indicator ?? "",
      area_code: "wrong" in area ? "00" : area.area_code,
      area_set: "wrong" in area ? "country" : area.area_set,
      source_id: "problem" in source ? "s001" : source.id,
    };
    const same = known.find((row) => sameFigure.every((name) => row[name] === cells[name]));
    if (same && !("wrong" in area) && !("problem" in source)) {
      const place = same.line ? ` on line ${same.line} of ${table.file}` : " above";
      const wrong = `the same figure is already there, as ${same.observation_id}${place}`;
      problems.push(entryProblem(entry, "area", wrong, "leave it out"));
    }
    const id = fillTemplate(template, { line: 0, cells }, descriptor) ?? "";
    cells.observation_id = nextFree(
      id,
      known.map((row) => row.observation_id ?? ""),
    );
    known.push(cells);
    rows.push({ cells, entry });
  }
  return { rows, problems };
}

/** `14-2020`, else `14-2020.2`, `14-2020.3` … */
export function nextFree(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}.${number}`)) number++;
  return `${id}.${number}`;
}
