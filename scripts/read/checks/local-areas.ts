import { cellProblem, type Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row, Table } from "../tables.ts";
import { areaNamesBySet } from "./area-names.ts";
import { type Check, type CheckContext, completeTable, isFilled } from "./context.ts";
import { isWithin, type LifeSpan, lifeSpans, nextDay } from "./life-spans.ts";
import { nearest } from "./suggest.ts";

type Report = (field: string, wrong: string, remedy: string) => Problem[];
type LocalSet = { parentSet: string; nextSet?: string; until?: string };

/** The sets whose areas lie in areas of another. */
const localSets = ({ areaSets }: CheckContext) =>
  new Map(
    Object.entries(areaSets).flatMap(([name, set]) =>
      "parentSet" in set && set.parentSet ? [[name, set as LocalSet] as const] : [],
    ),
  );

/**
 * An area lies in one that exists, of the set above its own (so that no chain of parents comes back
 * to where it began), within that one's life span and its set's, and its successors take over the
 * day after its last.
 */
export const checkLocalAreas: Check = (context) => {
  const table = completeTable(context, "local_areas");
  if (!table) return [];
  const sets = localSets(context);
  const spans = lifeSpans(context);
  const names = areaNamesBySet(context);
  return table.rows.flatMap((row) => {
    const set = sets.get(String(row.cells.area_set));
    if (!set) return [];
    const report: Report = (...rest) => [cellProblem(table, row, ...rest)];
    const known = names.get(set.parentSet);
    const parent = spans.get(`${set.parentSet} ${row.cells.parent_code}`);
    return [
      ...(known && isFilled(row.cells.parent_code) && !known.has(String(row.cells.parent_code))
        ? unknownParent(row, set.parentSet, known, report)
        : []),
      ...endProblems(row, set, report),
      ...(parent ? outsideParent(row, parent, report) : []),
      ...successorProblems(table, row, set, spans, report),
    ];
  });
};

function unknownParent(
  { cells }: Row,
  set: string,
  known: ReadonlyMap<string, string>,
  report: Report,
): Problem[] {
  const code = String(cells.parent_code);
  const suggestion = nearest(code, [...known.keys()]);
  const remedy = suggestion
    ? `write ${suggestion} for ${known.get(suggestion)}`
    : `write the code of the area of the set ${set} that it lies in`;
  const wrong = `${quoted(code)} is not an area of the set ${set}, in which one of the set ${cells.area_set} lies`;
  return report("parent_code", wrong, remedy);
}

function endProblems({ cells }: Row, { until }: LocalSet, report: Report): Problem[] {
  const { area_set: set, valid_to: to } = cells;
  if (until && to === null) {
    return report("valid_to", `is empty although the set ${set} ended`, `write ${until} or before`);
  }
  if (until && isFilled(to) && to > until) {
    const wrong = `${quoted(to)} is after the end of the set ${set} on ${until}`;
    return report("valid_to", wrong, `write ${until} or before`);
  }
  return [];
}

/** An area may outlive the one it lay in only where that has a successor, in which it lay then. */
function outsideParent({ cells }: Row, parent: LifeSpan, report: Report): Problem[] {
  const { valid_from: from, valid_to: to, parent_code: code } = cells;
  if (parent.from && isFilled(from) && from < parent.from) {
    const wrong = `${quoted(from)} is before ${code}, in which it lies, began on ${parent.from}`;
    return report("valid_from", wrong, `write ${parent.from} or later, or leave it empty`);
  }
  const outlives = parent.to && to !== undefined && (to === null || to > parent.to);
  if (!outlives || parent.successors.length > 0) return [];
  const wrong =
    to === null
      ? `is empty although ${code}, in which it lies, ended on ${parent.to} without a successor`
      : `${quoted(to)} is after ${code}, in which it lies, ended on ${parent.to} without a successor`;
  return report("valid_to", wrong, `write ${parent.to} or before, or name what followed ${code}`);
}

function successorProblems(
  table: Table,
  { cells }: Row,
  { nextSet }: LocalSet,
  spans: ReadonlyMap<string, LifeSpan>,
  report: Report,
): Problem[] {
  const { area_set: set, area_code: own, valid_to: to, successor_codes: codes } = cells;
  if (!isFilled(codes)) return [];
  if (to === null) {
    const remedy = "write valid_to, or leave both empty";
    return report("successor_codes", `${quoted(codes)} stands without valid_to`, remedy);
  }
  if (!isFilled(to)) return [];
  const after = nextDay(String(to));
  const takesOver = (code: string) =>
    [set, nextSet].some((name) => {
      const span = name && spans.get(`${name} ${code}`);
      return span && isWithin(after, after, span) && !(name === set && code === own);
    });
  const code = String(codes)
    .split(" ")
    .find((one) => !takesOver(one));
  if (code === undefined) return [];
  const among = [set, nextSet].filter(Boolean).join(" or ");
  const wrong = `${quoted(code)} is no area of the set ${among} that was there on ${after}`;
  return report("successor_codes", wrong, `write codes of ${table.file}, or leave it empty`);
}
