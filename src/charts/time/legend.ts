import type { Connection } from "../../answers/connections.ts";
import { isApproximate } from "../../lib/bounds.ts";
import { type DatedFigure, isDay, isImplied } from "../../lib/dated-figure.ts";
import type { Target, Threshold } from "./line-marks.ts";

/** Every sign that a chart over time can need explaining. */
export type LegendSymbol =
  | "day"
  | "span"
  | "over"
  | "under"
  | "nearly"
  | "approximate"
  | "implied"
  | "other"
  | "gap"
  | "target"
  | "threshold";

/** What a chart over time is drawn from. */
export interface Drawn {
  figures: readonly DatedFigure[];
  connections: readonly Connection[];
  targets: readonly Target[];
  thresholds: readonly Threshold[];
}

/** The signs that a drawing really holds, in the order of the legend. */
export function timeChartLegend({
  figures,
  connections,
  targets,
  thresholds,
}: Drawn): LegendSymbol[] {
  const used: Record<LegendSymbol, boolean> = {
    day: figures.some(isDay),
    span: figures.some((figure) => !isDay(figure)),
    over: figures.some((figure) => figure.bound === "over"),
    under: figures.some((figure) => figure.bound === "under"),
    nearly: figures.some((figure) => figure.bound === "nearly"),
    approximate: figures.some(isApproximate),
    implied: figures.some(isImplied),
    other: figures.some((figure) => !figure.chosen),
    gap: connections.some((connection) => connection.gap !== null),
    target: targets.length > 0,
    threshold: thresholds.length > 0,
  };
  return (Object.keys(used) as LegendSymbol[]).filter((symbol) => used[symbol]);
}
