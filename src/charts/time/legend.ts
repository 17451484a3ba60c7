import { type Connection, unbroken } from "../../answers/connections.ts";
import { isApproximate } from "../../lib/bounds.ts";
import { type DatedFigure, isDay, isImplied } from "../../lib/dated-figure.ts";
import type { Background } from "./background.ts";
import type { Target } from "./line-marks.ts";

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
  | "carried"
  | "gap"
  | "broken"
  | "target"
  | "share"
  | "background";

/** What a chart over time is drawn from. */
export interface Drawn {
  figures: readonly DatedFigure[];
  connections: readonly Connection[];
  targets: readonly Target[];
  /** Figures of the other measure, too few for a chart of their own. */
  beside?: readonly DatedFigure[] | undefined;
  background?: Background | undefined;
}

/** The signs that a drawing really holds, in the order of the legend. */
export function timeChartLegend({
  figures,
  connections,
  targets,
  beside = [],
  background,
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
    carried: figures.some((figure) => figure.is_carried),
    gap: unbroken(connections).some((connection) => connection.gap !== null),
    broken: connections.some((connection) => connection.broken),
    target: targets.length > 0,
    share: beside.length > 0,
    background: background !== undefined,
  };
  return (Object.keys(used) as LegendSymbol[]).filter((symbol) => used[symbol]);
}
