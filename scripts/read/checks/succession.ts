import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row } from "../tables.ts";
import { type Check, completeTable, isFilled } from "./context.ts";

/** Codes of the old provinces that a new one was made of. */
export function predecessorsOf(row: Row): string[] {
  const codes = row.cells.predecessors;
  return isFilled(codes) ? String(codes).split(" ") : [];
}

/** Old provinces and the new ones they became name each other. */
export const checkSuccession: Check = (context) => {
  const before = completeTable(context, "provinces");
  const after = completeTable(context, "provinces_2025");
  if (!before || !after) return [];
  const old = new Map(before.rows.map((row) => [row.cells.code, row]));
  const fromNew = after.rows.flatMap((row) =>
    predecessorsOf(row).flatMap((code) => {
      const predecessor = old.get(code);
      const successor = predecessor?.cells.successor_code;
      if (predecessor && (successor === undefined || successor === row.cells.code)) return [];
      const wrong = predecessor
        ? `${quoted(code)} has the successor ${successor} in ${before.file}`
        : `${quoted(code)} is not a code of ${before.file}`;
      const remedy = "write the codes of the provinces it was made of";
      return [cellProblem(after, row, "predecessors", wrong, remedy)];
    }),
  );
  const fromOld = before.rows.flatMap((row) => {
    const successor = after.rows.find(({ cells }) => cells.code === row.cells.successor_code);
    const code = row.cells.code;
    if (!successor || !isFilled(code) || successor.cells.predecessors === undefined) return [];
    if (predecessorsOf(successor).includes(String(code))) return [];
    const wrong = `${after.file} does not list ${code} among the predecessors of ${successor.cells.code}`;
    return [cellProblem(before, row, "successor_code", wrong, "make the two tables agree")];
  });
  return [...fromNew, ...fromOld];
};
