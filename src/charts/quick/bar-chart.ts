import * as Plot from "@observablehq/plot";
import { formatDecimal } from "../../lib/numbers.ts";
import type { Width } from "../frame.ts";
import { textWidth } from "../labels.ts";
import type { Drawing } from "../plot-svg.ts";
import type { QuickChartInput } from "./input.ts";
import { layOutSeries, seriesClass, seriesMarks } from "./series.ts";

const widths = { narrow: 360, wide: 720 } satisfies Record<Width, number>;
const rowHeight = 22;
/** Names take no more than this share of the width; longer ones are cut, and whole on hover. */
const nameShare = 0.42;

const shortened = (name: string, room: number): string => {
  const letters = Math.max(4, Math.floor(room / textWidth("x")));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
};

/** One bar for each row, in the order of the result, from 0 to the value that stands at its end. */
export function barDrawing(width: Width, input: QuickChartInput): Drawing {
  const { points, series, labels, language, text } = input;
  const values = points.map(({ value }) => value);
  const format = (value: number) => formatDecimal(value, language);
  const longest = Math.max(...points.map(({ name }) => textWidth(name)));
  const nameRoom = Math.min(longest + 14, widths[width] * nameShare);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const valueRoom = Math.max(...values.map((value) => textWidth(format(value)))) + 8;
  const legend = layOutSeries(series, widths[width]);
  const bars = points.map((point, row) => ({ ...point, row }));
  // A name that goes on from the row before is written once.
  const firsts = bars.filter(({ name, row }) => row === 0 || points[row - 1]?.name !== name);
  const top = legend.height + 22;
  const end = (side: "start" | "end") => ({
    x: "value",
    y: "row",
    text: (bar: { value: number }) => format(bar.value),
    textAnchor: side,
    dx: side === "start" ? 5 : -5,
    className: "quick-value",
  });
  return {
    className: `chart ${width}`,
    text,
    options: {
      width: widths[width],
      height: top + points.length * rowHeight + 4,
      marginTop: top,
      marginBottom: 4,
      marginLeft: nameRoom + (least < 0 ? valueRoom : 0),
      marginRight: valueRoom,
      x: { domain: least === most ? [0, 1] : [least, most], axis: null },
      y: { type: "band", domain: bars.map(({ row }) => row), axis: null, padding: 0.18 },
      marks: [
        Plot.text([labels.y], {
          frameAnchor: "top-left",
          dy: -12,
          className: "axis-label",
        }),
        seriesMarks(legend.entries, -nameRoom - (least < 0 ? valueRoom : 0), -top + 10),
        Plot.text(firsts, {
          frameAnchor: "left",
          y: "row",
          text: ({ name }) => shortened(name, nameRoom),
          title: "name",
          textAnchor: "end",
          dx: -7 - (least < 0 ? valueRoom : 0),
          className: "axis-label quick-name",
        }),
        series.map((name, index) =>
          Plot.barX(
            bars.filter((bar) => bar.series === name),
            {
              x1: 0,
              x2: "value",
              y: "row",
              title: ({ name, series, value }) =>
                `${[name, series].filter(Boolean).join(", ")}: ${format(value)}`,
              className: `quick-bar ${seriesClass(index)}`,
            },
          ),
        ),
        Plot.ruleX([0], { className: "axis" }),
        Plot.text(
          bars.filter(({ value }) => value >= 0),
          end("start"),
        ),
        Plot.text(
          bars.filter(({ value }) => value < 0),
          end("end"),
        ),
      ],
    },
  };
}
