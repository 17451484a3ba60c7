import * as Plot from "@observablehq/plot";
import { type Frame, margin } from "../frame.ts";
import type { Label } from "../labels.ts";
import { groupByLook } from "../marks.ts";

/** Plot's options for marks over time in a frame, which draws its own axes. */
export const timePlot = (frame: Frame, marks: Plot.Markish[]): Plot.PlotOptions => ({
  width: frame.width,
  height: frame.height,
  marginTop: margin.top,
  marginRight: margin.right,
  marginBottom: margin.bottom,
  marginLeft: margin.left,
  x: {
    type: "utc",
    domain: [frame.timeAt(margin.left), frame.timeAt(frame.width - margin.right)],
    axis: null,
  },
  y: { domain: frame.values, axis: null },
  marks,
});

/** Labels where they found room, grouped by their looks. */
export const labelMarks = (labels: readonly Label[], frame: Frame): Plot.Markish[] =>
  groupByLook(
    labels,
    (label) => `label ${label.className}`,
    (members, className) =>
      Plot.text(members, {
        x: (label: Label) => frame.timeAt(label.x),
        y: (label: Label) => frame.valueAt(label.y),
        text: "text",
        lineHeight: 1.15,
        className,
      }),
  );
