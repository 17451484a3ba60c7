import { chartWords } from "../../i18n/charts.ts";
import type { Language } from "../../lib/language.ts";
import { formatDecimal } from "../../lib/numbers.ts";
import { percentRange } from "../frame.ts";

/** The upright axis of a chart over time: what it spans, where it is marked and how. */
export interface ValueAxis {
  range: [low: number, high: number];
  ticks: number[];
  /** What stands beside a tick. */
  textOf(tick: number): string;
  /** The unit, and what a reader must know to read heights rightly. */
  title: string;
}

/** Numbers from one to another, both included where the last step meets it. */
export const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Percentages, from below the lowest to above the highest value. */
export function percentAxis(values: readonly number[], language: Language): ValueAxis {
  const range = percentRange(values);
  const [low, high] = range;
  return {
    range,
    ticks: steps(low, high, high - low > 60 ? 20 : high - low > 30 ? 10 : 5),
    textOf: String,
    title: chartWords[language].percentAxis(low),
  };
}

/** An axis with more marks would be all grid on a small drawing. */
const mostSteps = 5;

/** The smallest 1, 2 or 5 × 10ⁿ that reaches the greatest value in a few steps; people are whole. */
function stepTo(greatest: number): number {
  const least = Math.max(1, greatest / mostSteps);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

/**
 * Numbers of people, always from 0: a length that does not start there says nothing of how many.
 * The unit is named once, so that the marks stay short.
 */
export function peopleAxis(
  values: readonly number[],
  isOwn: boolean,
  language: Language,
): ValueAxis {
  const greatest = Math.max(1, ...values);
  const step = stepTo(greatest);
  const high = Math.ceil(greatest / step) * step;
  const unit = high >= 1e6 ? "millions" : high >= 1e3 ? "thousands" : "ones";
  const size = { millions: 1e6, thousands: 1e3, ones: 1 }[unit];
  const words = chartWords[language];
  return {
    range: [0, high],
    ticks: steps(0, high, step),
    textOf: (tick) => formatDecimal(tick / size, language),
    title: isOwn ? words.ownAxis(words.people[unit]) : words.people[unit],
  };
}
