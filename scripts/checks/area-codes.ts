import { cellProblem } from "../problems.ts";
import { type Check, type CheckContext, completeTable, eachRow, isFilled } from "./context.ts";
import { nearest } from "./suggest.ts";

/** Codes of an area set with their names, or undefined while its table is incomplete. */
function codesOf(context: CheckContext, set: string): Map<string, string> | undefined {
  const areaSet = context.areaSets[set];
  if (!areaSet) return undefined;
  if ("codes" in areaSet) return new Map(areaSet.codes.map((code) => [code, ""]));
  const rows = completeTable(context, areaSet.resource)?.rows;
  return (
    rows && new Map(rows.map(({ cells }) => [String(cells[areaSet.field]), String(cells.name_vi)]))
  );
}

/** Area codes belong to the set that their row or their field names. */
export const checkAreaCodes: Check = (context) => {
  const codes = new Map(Object.keys(context.areaSets).map((set) => [set, codesOf(context, set)]));
  return eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, area }) => {
      const code = row.cells[name];
      if (!area || !isFilled(code)) return [];
      const sets = "sets" in area ? area.sets : [row.cells[area.setField]].filter(isFilled);
      const known = sets.map((set) => codes.get(String(set)));
      if (known.length === 0 || known.some((names) => !names || names.has(String(code)))) return [];
      const names = new Map(known.flatMap((map) => [...(map ?? [])]));
      const byName = [...names].find(([, label]) => label === code)?.[0];
      const suggestion = byName ?? nearest(String(code), [...names.keys()]);
      const remedy =
        suggestion === undefined
          ? "write the two-digit code of the statistics office"
          : `write ${[suggestion, names.get(suggestion)].filter(Boolean).join(" for ")}`;
      const wrong = `"${code}" is not an area of the set ${sets.join(" or ")}`;
      return [cellProblem(table, row, name, wrong, remedy)];
    }),
  );
};
