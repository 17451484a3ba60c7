import type * as Plot from "@observablehq/plot";
import { connect } from "../../answers/connections.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Frame } from "../frame.ts";
import { links } from "./line-marks.ts";

/** A series that lies pale behind another: what to hold that one against. */
export interface Background {
  name: string;
  /** Figures of the year, oldest first. */
  figures: readonly DatedFigure[];
}

/** The figures that a frame has room for: the axis is fitted to what lies before them. */
export const inFrame = (
  figures: readonly DatedFigure[],
  { years, values }: Pick<Frame, "years" | "values">,
): DatedFigure[] =>
  figures.filter(
    ({ year, value }) =>
      year >= years[0] && year <= years[1] && value >= values[0] && value <= values[1],
  );

/** A pale line; none crosses years without a figure or figures that the frame has no room for. */
export function backgroundMarks({ figures }: Background, frame: Frame): Plot.Markish {
  const seen = new Set(inFrame(figures, frame));
  const lines = connect(figures).filter(
    ({ from, to, gap }) => !gap && seen.has(from) && seen.has(to),
  );
  return links(lines, "line background");
}
