import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row } from "../tables.ts";
import { areaNamesBySet } from "./area-names.ts";
import { type Check, type CheckContext, eachRow, filledCells, isFilled } from "./context.ts";

/** Identifiers say area and date of their row, then .2, .3 … for further figures. */
export const checkIdentifiers: Check = (context) => {
  const namesBySet = areaNamesBySet(context);
  const isKnownArea = ({ cells }: Row) =>
    namesBySet.get(String(cells.area_set))?.has(String(cells.area_code)) ?? false;
  return eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, idTemplate }) => {
      const id = row.cells[name];
      // With an unknown area the code is to be put right first; that has its own problem.
      if (!idTemplate || !isFilled(id) || !isKnownArea(row)) return [];
      const base = fillTemplate(idTemplate, row, context);
      if (!base) return [];
      const number = String(id).match(/\.([2-9]|[1-9]\d+)$/)?.[0] ?? "";
      if (id === base + number) return [];
      const wrong = `${quoted(id)} does not say the area and date of its row`;
      return [cellProblem(table, row, name, wrong, `write "${base}${number}"`)];
    }),
  );
};

/** The template with the row's values, or undefined when one of them is missing. */
export function fillTemplate(
  template: string,
  row: Row,
  { areaSets }: Pick<CheckContext, "areaSets">,
): string | undefined {
  const areaSet = areaSets[String(row.cells.area_set)];
  const mark = (areaSet && "idMark" in areaSet && areaSet.idMark) || "";
  const marked = template.replace("{area}", `{area_code}${mark}`);
  const names = [...marked.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (!filledCells(row, names)) return undefined;
  return marked.replace(/\{(\w+)\}/g, (_, name: string) => String(row.cells[name]));
}

/** The first of `base`.2, `base`.3 … that is not taken. */
export function nextNumbered(base: string, taken: Pick<ReadonlySet<unknown>, "has">): string {
  let number = 2;
  while (taken.has(`${base}.${number}`)) number++;
  return `${base}.${number}`;
}
