import type { DatedFigure } from "../../lib/dated-figure.ts";
import { groupBy } from "../../lib/group-by.ts";

/** A figure that shall carry its value, and what decides where the value may stand. */
export interface LabelChoice {
  figure: DatedFigure;
  /** A peak's value belongs above it and a low's below, or it would seem another figure's. */
  turn: "peak" | "low" | null;
  /** First or last of its chart: worth a place farther off. */
  isEnd: boolean;
}

/** Up to this many figures each one carries its value. */
const fewEnoughForAll = 8;

/** The figures of the year that are higher or lower than both neighbours. */
function turns(chosen: readonly DatedFigure[]): Map<DatedFigure, "peak" | "low"> {
  const found = chosen.flatMap((figure, index) => {
    const [before, after] = [chosen[index - 1], chosen[index + 1]];
    if (!before || !after) return [];
    const [rise, next] = [figure.value - before.value, after.value - figure.value];
    return rise * next < 0 ? [[figure, rise > 0 ? "peak" : "low"] as const] : [];
  });
  return new Map(found);
}

/**
 * Which figures carry their value, the most telling first: the last, the first, lowest and highest,
 * the turns, and all others where they are few.
 * @param figures of one measure, oldest first
 */
export function chooseLabels(figures: readonly DatedFigure[]): LabelChoice[] {
  const chosen = figures.filter((figure) => figure.chosen);
  const byValue = chosen.toSorted((a, b) => a.value - b.value);
  const turning = turns(chosen);
  const ends = [chosen.at(-1), chosen[0]];
  const few = [chosen, figures].filter((group) => group.length <= fewEnoughForAll).flat();
  const ordered = [...ends, byValue[0], byValue.at(-1), ...turning.keys(), ...few].filter(
    (figure) => figure !== undefined,
  );
  // Two sources with the same value for the same date need one label.
  const distinct = groupBy(ordered, ({ as_of, value }) => `${as_of} ${value}`);
  return [...distinct.values()].map(([first]) => {
    const figure = first as DatedFigure;
    return { figure, turn: turning.get(figure) ?? null, isEnd: ends.includes(figure) };
  });
}
