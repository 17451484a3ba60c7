import { cellProblem } from "../problems.ts";
import type { Row } from "../tables.ts";
import { type Check, type CheckContext, eachRow, isFilled } from "./context.ts";

/** Identifiers say area and date of their row, then .2, .3 … for further figures. */
export const checkIdentifiers: Check = (context) =>
  eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, idTemplate }) => {
      const id = row.cells[name];
      const base = idTemplate && fillTemplate(idTemplate, row, context);
      if (!base || !isFilled(id)) return [];
      const [, rest] = String(id).match(/^(?:.*?)(?:\.([2-9]|[1-9]\d+))?$/) ?? [];
      const expected = rest ? `${base}.${rest}` : base;
      if (id === expected) return [];
      const wrong = `"${id}" does not say the area and date of its row`;
      return [cellProblem(table, row, name, wrong, `write "${expected}"`)];
    }),
  );

/** The template with the row's values, or undefined when one of them is missing. */
function fillTemplate(template: string, row: Row, context: CheckContext): string | undefined {
  let filled = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = row.cells[name === "area" ? "area_code" : name];
    if (!isFilled(value)) filled = false;
    return name === "area" ? `${value}${areaMark(row, context)}` : `${value}`;
  });
  return filled ? text : undefined;
}

function areaMark(row: Row, { areaSets }: CheckContext): string {
  const areaSet = areaSets[String(row.cells.area_set)];
  return (areaSet && "idMark" in areaSet && areaSet.idMark) || "";
}
