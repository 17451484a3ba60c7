import * as Plot from "@observablehq/plot";
import { mostSeries } from "../../lib/quick-chart/points.ts";
import { textWidth } from "../labels.ts";

const keyWidth = 18;
const gap = 16;
const lineHeight = 20;

/** The class of a series: its colour, or the quiet one that all share beyond those with a colour. */
export const seriesClass = (index: number): string =>
  index < mostSeries ? `series-${index}` : "series-rest";

interface Entry {
  name: string;
  index: number;
  left: number;
  line: number;
}

/** Where the names of the series stand above a chart, in as many lines as they need. */
export function layOutSeries(
  series: readonly string[],
  width: number,
): { entries: Entry[]; height: number } {
  if (series.length < 2) return { entries: [], height: 0 };
  const entries: Entry[] = [];
  let [left, line] = [0, 0];
  for (const [index, name] of series.slice(0, mostSeries).entries()) {
    const wide = keyWidth + textWidth(name) + gap;
    if (left > 0 && left + wide > width) [left, line] = [0, line + 1];
    entries.push({ name, index, left, line });
    left += wide;
  }
  return { entries, height: (line + 1) * lineHeight };
}

/**
 * The names of the series with their colours.
 * @param top distance of the first line from the top of the plotting area, negative above it
 * @param left the same from its left side
 */
export const seriesMarks = (entries: readonly Entry[], left: number, top: number): Plot.Markish[] =>
  entries.flatMap((entry) => {
    const [x, y] = [left + entry.left, top + entry.line * lineHeight];
    return [
      Plot.dot([entry.name], {
        frameAnchor: "top-left",
        dx: x + 5,
        dy: y,
        r: 4.5,
        className: `quick-dot ${seriesClass(entry.index)}`,
      }),
      Plot.text([entry.name], {
        frameAnchor: "top-left",
        lineAnchor: "middle",
        dx: x + keyWidth - 4,
        dy: y,
        className: "axis-label",
      }),
    ];
  });
