import type { Connection } from "../../answers/connections.ts";
import { liesBelow } from "../../lib/bounds.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import { type Frame, yearStart } from "../frame.ts";
import type { Box } from "../labels.ts";
import { arrowLength, markEnds, markRadius } from "./figure-marks.ts";
import type { Target } from "./line-marks.ts";

/** What a figure's mark covers, its arrow included. */
export function markBox(figure: DatedFigure, frame: Frame): Box {
  const [left, right] = markEnds(figure, frame);
  const y = frame.y(figure.value);
  const up = figure.bound === "over" ? arrowLength(figure) : markRadius.dot;
  const down = liesBelow(figure) ? arrowLength(figure) : markRadius.dot;
  return { left, right, top: y - up, bottom: y + down };
}

/** Small boxes along a line, since a slanted line leaves most of its own rectangle free. */
export function lineBoxes({ from, to, times }: Connection, frame: Frame): Box[] {
  const [x1, x2] = times.map(frame.x) as [number, number];
  const [y1, y2] = [frame.y(from.value), frame.y(to.value)];
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5);
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 0.5) / steps;
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

export function targetBox({ year, target_pct }: Target, frame: Frame): Box {
  const y = frame.y(target_pct);
  const [left, right] = [frame.x(yearStart(year)), frame.x(yearStart(year + 1))];
  return { left, right, top: y - 1, bottom: y + 1 };
}
