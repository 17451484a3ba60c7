import * as Plot from "@observablehq/plot";
import { type Frame, margin, yearStart } from "./frame.ts";
import { textWidth } from "./labels.ts";

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Every year where their names fit side by side, else every second, third …, the last one named. */
function namedYears({ years: [first, last], x }: Frame): number[] {
  const yearWidth = x(yearStart(last + 1)) - x(yearStart(last));
  const step = Math.ceil((textWidth("2000") + 10) / yearWidth);
  return range(first, last, 1).filter((year) => (last - year) % step === 0);
}

/**
 * Grid, both axes and the title of the percentage axis. A year's name stands in the middle of the
 * year, between the ticks of its two ends, since a year is a span here.
 * @param title unit, and where the axis starts if not at 0
 */
export function axes(frame: Frame, title: string): Plot.Markish[] {
  const { years, percents } = frame;
  const percentTicks = range(percents[0], percents[1], percents[1] - percents[0] > 60 ? 20 : 10);
  const middleOfYear = (year: number) => (yearStart(year) + yearStart(year + 1)) / 2;
  return [
    Plot.gridY(percentTicks, { className: "grid", strokeOpacity: 1 }),
    Plot.text(percentTicks, {
      x: () => frame.timeAt(margin.left - 6),
      y: (percent) => percent,
      text: (percent) => String(percent),
      textAnchor: "end",
      className: "axis-label",
    }),
    Plot.ruleY([percents[0]], { className: "axis" }),
    Plot.tickX(range(years[0], years[1] + 1, 1).map(yearStart), {
      x: (time) => new Date(time),
      className: "axis",
      insetTop: frame.height - margin.top - margin.bottom,
      insetBottom: -5,
    }),
    Plot.text(namedYears(frame), {
      x: (year) => new Date(middleOfYear(year)),
      text: (year) => String(year),
      frameAnchor: "bottom",
      dy: 20,
      className: "axis-label",
    }),
    Plot.text([title], {
      frameAnchor: "top-left",
      dx: -margin.left + 2,
      dy: -margin.top + 2,
      className: "axis-label",
    }),
  ];
}
