import { cellProblem, type Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { firstDay, lastDay } from "./calendar.ts";
import { type Check, completeTable, isFilled } from "./context.ts";
import { isWithin, lifeSpans } from "./life-spans.ts";

/** Figures below the province are of a time at which their area was there. */
export const checkFigureDates: Check = (context) => {
  const observations = context.tables.find(({ name }) => name === "observations");
  // Without the whole table of areas nothing is known of when they were there.
  if (!observations || !completeTable(context, "local_areas")) return [];
  const spans = lifeSpans(context);
  return observations.rows.flatMap((row): Problem[] => {
    const { area_set: name, area_code: code, as_of: asOf } = row.cells;
    const set = context.areaSets[String(name)];
    const span = spans.get(`${name} ${code}`);
    if (!set || !("parentSet" in set) || !span || !isFilled(asOf)) return [];
    if (isWithin(firstDay(String(asOf)), lastDay(String(asOf)), span)) return [];
    const lived = [span.from && `from ${span.from}`, span.to && `to ${span.to}`];
    const wrong = `${quoted(asOf)} is outside the life of ${code}, ${lived.filter(Boolean).join(" ")}`;
    return [cellProblem(observations, row, "as_of", wrong, "write the area that it was then")];
  });
};
