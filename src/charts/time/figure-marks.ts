import * as Plot from "@observablehq/plot";
import { figureTitle } from "../../answers/series.ts";
import { isBounded, isOpen, liesBelow } from "../../lib/bounds.ts";
import { type DatedFigure, isDay, isImplied, middleOf, timeSpan } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import type { Frame } from "../frame.ts";
import { groupByLook } from "../marks.ts";

/** Half the height of a bar and radius of a dot, in units of the drawing. */
export const markRadius = { bar: 3, dot: 4.5 };
/** Shorter from "nearly", which leaves little open. */
export const arrowLength = ({ bound }: Pick<DatedFigure, "bound">): number =>
  bound === "nearly" ? 11 : 17;
const narrowestBar = 5;
const whiskerLength = 9;

/** Left and right end of a figure's mark: its month or year, or the dot of its day. */
export function markEnds(figure: DatedFigure, frame: Frame): [left: number, right: number] {
  const [start, end] = timeSpan(figure).map(frame.x) as [number, number];
  const least = isDay(figure) ? 2 * markRadius.dot : narrowestBar;
  const missing = Math.max(0, least - (end - start)) / 2;
  return [start - missing, end + missing];
}

const classOf = (shape: string, figure: DatedFigure, filled: string) =>
  [shape, filled, ...(figure.chosen ? [] : ["other"])].join(" ");

const fillOf = (figure: DatedFigure) =>
  isBounded(figure) || figure.is_carried ? "hollow" : "full";

/** Hollow diamonds for figures of another measure than the chart's. */
export const besideMarks = (figures: readonly DatedFigure[], language: Language): Plot.Markish =>
  Plot.dot(figures, {
    x: (figure: DatedFigure) => new Date(middleOf(figure)),
    y: "value",
    r: markRadius.dot,
    symbol: "diamond",
    title: (figure: DatedFigure) => figureTitle(figure, language),
    className: "share",
  });

/**
 * A dot for a day and a bar for a month or year, hollow when not exact or carried; an arrow up or
 * down from "over", "under" and "nearly"; dashed ends where the date is implied. The figures not chosen come first, so
 * that the chosen ones lie over them.
 */
export function figureMarks(
  figures: readonly DatedFigure[],
  frame: Frame,
  language: Language,
): Plot.Markish[] {
  const ordered = figures.toSorted((a, b) => Number(a.chosen) - Number(b.chosen));
  const end =
    (side: 0 | 1, outside = 0) =>
    (figure: DatedFigure) =>
      frame.timeAt(markEnds(figure, frame)[side] + (side ? outside : -outside));
  const title = (figure: DatedFigure) => figureTitle(figure, language);
  const value = (figure: DatedFigure) => figure.value;
  const whiskers = Plot.ruleY(ordered.filter(isImplied), {
    x1: end(0, whiskerLength),
    x2: end(1, whiskerLength),
    y: value,
    className: "implied",
  });
  const bars = groupByLook(
    ordered.filter((figure) => !isDay(figure)),
    (figure) => classOf("bar", figure, fillOf(figure)),
    (members, className) =>
      Plot.rect(members, {
        x1: end(0),
        x2: end(1),
        y1: value,
        y2: value,
        insetTop: -markRadius.bar,
        insetBottom: -markRadius.bar,
        title,
        className,
      }),
  );
  const dots = groupByLook(
    ordered.filter(isDay),
    (figure) => classOf("dot", figure, fillOf(figure)),
    (members, className) =>
      Plot.dot(members, {
        x: (figure) => new Date(middleOf(figure)),
        y: value,
        r: markRadius.dot,
        title,
        className,
      }),
  );
  const arrows = groupByLook(
    ordered.filter(isOpen),
    (figure) => classOf("arrow", figure, figure.bound),
    (members, className) => {
      const bound = members[0]?.bound ?? "over";
      return Plot.vector(members, {
        x: (figure) => new Date(middleOf(figure)),
        y: value,
        length: arrowLength({ bound }),
        rotate: liesBelow({ bound }) ? 180 : 0,
        anchor: "start",
        className,
      });
    },
  );
  return [whiskers, arrows, bars, dots];
}
