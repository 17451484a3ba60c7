import { compareWords } from "../../i18n/compare.ts";
import { explorerWords } from "../../i18n/explorer.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { figureWords } from "../../i18n/figures.ts";
import { localWords } from "../../i18n/local.ts";
import { isBelowProvince, isUsed, kindOf, yearsKind } from "../../lib/explorer/options.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Language } from "../../lib/language.ts";
import { publishersText } from "../series.ts";
import { measureAsked } from "./answered.ts";
import { groups, type Line } from "./line.ts";

/** What the figure shows: measure and years. */
export function titleOf(state: ExplorerState, language: Language): string {
  const { measure, view, year, from, to, of } = state;
  const { titles } = explorerGraphicWords[language];
  const subject = compareWords[language].subject[of];
  const range = yearsKind(measure, view) === "range";
  if (measure === "change") return titles.change(subject, from, to);
  if (measure === "per_year") return titles.perYear(subject, from, to);
  if (measure === "target_gap") return range ? titles.gapYears(from, to) : titles.gap(year);
  const name = figureWords[language].measure[measure];
  return range ? titles.years(name, from, to) : titles.figure(name, year);
}

/** The choice in a few words: "Coverage rate · 63 provinces · 2025". */
export function choiceText(state: ExplorerState, language: Language): string {
  const { measure, view, level, areaSet, year, from, to } = state;
  const words = explorerWords[language];
  const time = yearsKind(measure, view) === "one" ? String(year) : `${from}–${to}`;
  return [
    words.measures[measure],
    view !== "map" && words.views[view],
    isBelowProvince(level) ? localWords[language].sets[level] : words.shortSets[areaSet],
    time,
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * Unit, places and what may stand for a year.
 * @param region the region's name as the reader chose it, or undefined for all provinces
 */
export function subtitleOf(
  state: ExplorerState,
  region: string | undefined,
  language: Language,
): string {
  const words = explorerGraphicWords[language];
  const { measure, view, level, areaSet, carry, tolerance } = state;
  const unit =
    measure === "change"
      ? words.units.change
      : measure === "per_year"
        ? words.units.perYear
        : measure === "target_gap"
          ? words.units.gap
          : figureWords[language].measureUnit[measure];
  const used = (control: "carry" | "tolerance") => isUsed(control, state);
  const provinces = areaSet === "34" ? words.places.all34 : words.places.all63;
  const below = isBelowProvince(level) && localWords[language].sets[level];
  const place = [below, region].filter(Boolean).join(", ") || provinces;
  return [
    unit,
    view !== "trends" && place,
    used("carry") && words.carried(carry),
    used("tolerance") && words.tolerance(tolerance),
  ]
    .filter(Boolean)
    .join("; ");
}

/** What a reader must know to read the figure rightly: basis, class method, what is left blank. */
export function notesOf(state: ExplorerState, language: Language): string[] {
  const { notes, trends, multiples } = explorerGraphicWords[language];
  const { measure, view, level, areaSet, classes, region, areas } = state;
  const kind = kindOf[measure];
  const isMap = view === "map" || view === "multiples";
  const method = isUsed("classes", state) && notes[classes];
  return [
    measureAsked(state) === "insured_share" && notes.share,
    measure === "uninsured" && notes.uninsured,
    kind === "count" && isMap && notes.counts,
    kind === "change" && notes.change,
    kind === "gap" && notes.gap,
    method,
    isBelowProvince(level) && notes.below,
    isMap && region !== "all" && notes.outside,
    view === "trends" && trends.note,
    view === "trends" && kind === "count" && areas.length > 1 && trends.ownAxes,
    view === "trends" && kind === "count" && areaSet === "34" && trends.sums,
    view === "multiples" && multiples.note,
  ].filter((note) => note !== false);
}

/** How many areas there are of each kind of answer: a map's text alternative. */
export function countsText(lines: readonly Line[], language: Language): string {
  const words = explorerGraphicWords[language];
  const parts = groups.flatMap((group) => {
    const count = lines.filter((line) => line.group === group).length;
    return count > 0 ? [words.countOf(words.groups[group], count)] : [];
  });
  return words.counts(parts.join("; "));
}

/** The publishers behind what is shown, each once, with those of what we compute from and draw. */
export function sourceLine(
  publishers: readonly string[],
  state: ExplorerState,
  language: Language,
): string {
  const words = explorerGraphicWords[language];
  const asked = measureAsked(state);
  // Means of old provinces weigh with their people; a target is set beside a figure as it is.
  const hasMeans =
    state.level === "province" && state.areaSet === "34" && kindOf[state.measure] !== "gap";
  const computed = asked === "insured_share" || asked === "uninsured" || hasMeans;
  const drawn = state.view === "map" || state.view === "multiples";
  return [
    publishers.length > 0 && `${words.source}: ${publishersText(publishers, language)}`,
    computed && words.population,
    drawn && words.shapes,
  ]
    .filter(Boolean)
    .join("; ");
}
