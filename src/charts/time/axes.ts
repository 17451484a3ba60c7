import * as Plot from "@observablehq/plot";
import { type Frame, margin, yearStart } from "../frame.ts";
import { textWidth } from "../labels.ts";
import { steps, type ValueAxis } from "./value-axis.ts";

/** Every year where their names fit side by side, else every second, third …, the last one named. */
function namedYears({ years: [first, last], x }: Frame): number[] {
  const yearWidth = x(yearStart(last + 1)) - x(yearStart(last));
  const step = Math.ceil((textWidth("2000") + 10) / yearWidth);
  return steps(first, last, 1).filter((year) => (last - year) % step === 0);
}

/**
 * Grid, both axes and the title of the values' axis. A year's name stands in the middle of the
 * year, between the ticks of its two ends, since a year is a span here.
 * @param axis how the values of the frame are marked and named
 */
export function axes(frame: Frame, { ticks, textOf, title }: ValueAxis): Plot.Markish[] {
  const { years, values } = frame;
  const middleOfYear = (year: number) => (yearStart(year) + yearStart(year + 1)) / 2;
  return [
    Plot.gridY(ticks, { className: "grid", strokeOpacity: 1 }),
    Plot.text(ticks, {
      x: () => frame.timeAt(margin.left - 6),
      y: (value) => value,
      text: textOf,
      textAnchor: "end",
      className: "axis-label",
    }),
    Plot.ruleY([values[0]], { className: "axis" }),
    Plot.tickX(steps(years[0], years[1] + 1, 1).map(yearStart), {
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
