import { type CheckContext, completeTable } from "./context.ts";

/** Names by code of each area set; undefined for a set whose table is incomplete. */
export function areaNamesBySet(
  context: CheckContext,
): ReadonlyMap<string, ReadonlyMap<string, string> | undefined> {
  return new Map(Object.keys(context.areaSets).map((set) => [set, areaNames(context, set)]));
}

function areaNames(context: CheckContext, set: string): Map<string, string> | undefined {
  const areaSet = context.areaSets[set];
  if (!areaSet) return undefined;
  if ("codes" in areaSet) return new Map(areaSet.codes.map((code) => [code, ""]));
  const rows = completeTable(context, areaSet.resource)?.rows;
  return (
    rows &&
    new Map(
      rows
        .filter(({ cells }) => !areaSet.setField || cells[areaSet.setField] === set)
        .map(({ cells }) => [String(cells[areaSet.field]), String(cells.name_vi)]),
    )
  );
}
