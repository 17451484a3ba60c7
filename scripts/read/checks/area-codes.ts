import type { Descriptor, Field } from "../descriptor.ts";
import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row } from "../tables.ts";
import { areaNamesBySet } from "./area-names.ts";
import { type Check, eachRow, isFilled } from "./context.ts";
import { nearest } from "./suggest.ts";

type Area = NonNullable<Field["area"]>;

function setsOf(area: Area, { cells }: Row) {
  if ("sets" in area) return area.sets;
  return "listIn" in area ? [area.listIn] : [cells[area.setField]].filter(isFilled);
}

/** The codes in a cell; none where the name of the set stands for all of its areas. */
function codesOf(area: Area, cell: string): string[] {
  if (!("listIn" in area)) return [cell];
  return cell === area.listIn ? [] : cell.split(";");
}

/** What to do about a code that is like none of its sets. */
function remedyWithout(sets: readonly (Descriptor["areaSets"][string] | undefined)[]): string {
  const written = sets.find((set) => set && "setField" in set && set.setField);
  return written && "resource" in written
    ? `write a code of ${written.resource}.csv, or add the area there first`
    : "write the two-digit code of the statistics office";
}

/** Area codes belong to the set that their row or their field names. */
export const checkAreaCodes: Check = (context) => {
  const namesBySet = areaNamesBySet(context);
  return eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, area }) => {
      const cell = row.cells[name];
      if (!area || !isFilled(cell)) return [];
      const sets = setsOf(area, row);
      const known = sets.map((set) => namesBySet.get(String(set)));
      const isKnown = (code: string) =>
        known.length === 0 || known.some((names) => !names || names.has(code));
      const code = codesOf(area, String(cell)).find((one) => !isKnown(one));
      if (code === undefined) return [];
      const names = new Map(known.flatMap((map) => [...(map ?? [])]));
      const byName = [...names].find(([, label]) => label === code)?.[0];
      const suggestion = byName ?? nearest(code, [...names.keys()]);
      const remedy =
        suggestion === undefined
          ? remedyWithout(sets.map((set) => context.areaSets[String(set)]))
          : `write ${[suggestion, names.get(suggestion)].filter(Boolean).join(" for ")}`;
      const wrong = `${quoted(code)} is not an area of the set ${sets.join(" or ")}`;
      return [cellProblem(table, row, name, wrong, remedy)];
    }),
  );
};
