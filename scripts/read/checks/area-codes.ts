import { cellProblem } from "../problems.ts";
import { areaNamesBySet } from "./area-names.ts";
import { type Check, eachRow, isFilled } from "./context.ts";
import { nearest } from "./suggest.ts";

/** Area codes belong to the set that their row or their field names. */
export const checkAreaCodes: Check = (context) => {
  const namesBySet = areaNamesBySet(context);
  return eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, area }) => {
      const code = row.cells[name];
      if (!area || !isFilled(code)) return [];
      const sets = "sets" in area ? area.sets : [row.cells[area.setField]].filter(isFilled);
      const known = sets.map((set) => namesBySet.get(String(set)));
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
