import { sayingOf } from "../read/checks/copies.ts";
import { fillTemplate, nextNumbered } from "../read/checks/identifiers.ts";
import type { Descriptor } from "../read/descriptor.ts";
import type { Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { findArea, knownAreas } from "./areas.ts";
import { type Entry, entryProblem } from "./entry.ts";
import type { Kind } from "./kinds.ts";
import type { Cells, SourceList } from "./sources.ts";

/** A row to be written, and the entry that it comes from. */
export interface NewRow {
  cells: Cells;
  entry: Entry;
}

/**
 * Makes rows of the table of a kind from entries: area and source are looked up, the identifier is
 * the next free one of its area and date.
 */
export function newRows(
  kind: Kind,
  entries: readonly Entry[],
  tables: readonly Table[],
  descriptor: Descriptor,
  sources: SourceList,
): { rows: NewRow[]; problems: Problem[] } {
  const table = tables.find(({ name }) => name === kind.table);
  if (!table) throw new Error(`the description of the data has no table of ${kind.table}`);
  const areas = knownAreas(tables);
  const taken = new Set(table.rows.map(({ cells }) => String(cells[kind.id])));
  const said = new Map(
    table.rows.map(({ line, cells }) => [
      sayingOf(cells, table.resource),
      `${cells[kind.id]} on line ${line} of ${table.file}`,
    ]),
  );
  const problems: Problem[] = [];
  const rows: NewRow[] = [];
  const template = table.fields.find(({ name }) => name === kind.id)?.idTemplate ?? "";
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
    const isWhole = !("wrong" in area) && !("problem" in source);
    const saying = isWhole ? sayingOf(cells, table.resource) : undefined;
    const there = saying && said.get(saying);
    if (there) {
      const wrong = `the same ${kind.one} is already there, as ${there}`;
      problems.push(entryProblem(entry, "area", wrong, "leave it out"));
      continue;
    }
    const base = fillTemplate(template, { line: 0, cells }, descriptor) ?? "";
    const id = taken.has(base) ? nextNumbered(base, taken) : base;
    cells[kind.id] = id;
    taken.add(id);
    if (saying) said.set(saying, `${id} above`);
    rows.push({ cells, entry });
  }
  return { rows, problems };
}
