import { provinceNowWords } from "../i18n/province-now.ts";
import type { DatedFigure } from "../lib/dated-figure.ts";
import { formatDate } from "../lib/dates.ts";
import type { Language } from "../lib/language.ts";
import { byObservation } from "../lib/observations.ts";
import type { Row } from "../sql/questions.ts";
import { type Connection, connect } from "./connections.ts";
import { figureText } from "./figure.ts";
import { datedFigureText } from "./series.ts";

type Direction = Extract<Row<"compare">["status"], "rose" | "fell" | "no_clear_change">;

const isDirection = (status: Row<"compare">["status"]): status is Direction =>
  status === "rose" || status === "fell" || status === "no_clear_change";

/** The longest stretch of years without a figure. */
function longestGap(connections: readonly Connection[]): Connection["gap"] {
  const gaps = connections.flatMap(({ gap }) => gap ?? []);
  return gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/**
 * What a series comes to, as the title of its chart: which way it went, and where it is unknown.
 * @param chosen figures of the year, oldest first
 * @param change the comparison of the first with the last of them
 */
export function findingTitle(
  place: string,
  chosen: readonly DatedFigure[],
  change: Row<"compare"> | undefined,
  language: Language,
): string {
  const words = provinceNowWords[language];
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return place;
  if (first === last) return `${place}: ${words.single(datedFigureText(last, language))}`;
  const direction = change && isDirection(change.status) ? change.status : "open";
  const gap = longestGap(connect(chosen));
  const said = words.changes[direction](
    datedFigureText(first, language),
    datedFigureText(last, language),
  );
  return `${place}: ${[said, gap && words.gap(gap.from, gap.to)].filter(Boolean).join("; ")}`;
}

/** Less than this many points apart the two measures look the same. */
const leastDifference = 0.1;

/** Why the two measures differ, by the newest figure that has both; "" where none does or they agree. */
export function differenceNote(figures: Row<"area-history">[], language: Language): string {
  const both = byObservation(figures).find(({ rate, share }) => rate && share);
  if (!both?.rate || !both.share) return "";
  const { rate, share } = both;
  if (Math.abs(rate.value - share.value) < leastDifference) return "";
  return provinceNowWords[language].differ(
    formatDate(rate.as_of, language),
    figureText(rate, language),
    figureText(share, language),
  );
}

/** Fewer shares are marks beside the rates, not a chart of their own. */
const fewestForChart = 4;

/** Which charts a history makes: one point is none, and a few shares stand beside the rates. */
export function chartsOf(
  figures: readonly Pick<DatedFigure, "measure">[],
  targets: readonly { in_force: boolean }[],
) {
  const count = (measure: DatedFigure["measure"]) =>
    figures.filter((row) => row.measure === measure).length;
  const [rates, shares] = [count("coverage_rate"), count("insured_share")];
  const isBeside = rates > 0 && shares > 0 && shares < fewestForChart;
  const marks = rates + (isBeside ? shares : 0) + targets.filter((row) => row.in_force).length;
  return {
    isRateDrawn: rates > 0 && marks > 1,
    isShareDrawn: shares >= (rates > 0 ? fewestForChart : 2),
    beside: isBeside ? ("insured_share" as const) : undefined,
  };
}
