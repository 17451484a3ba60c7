import { type Answered, measureAsked, numbersOf } from "../../answers/explorer/answered.ts";
import {
  countsText,
  notesOf,
  sourceLine,
  subtitleOf,
  titleOf,
} from "../../answers/explorer/heading.ts";
import { circleFill, legendOf } from "../../answers/explorer/legend.ts";
import { type Line, publishersOf } from "../../answers/explorer/line.ts";
import { linesOf } from "../../answers/explorer/lines.ts";
import { type Scale, scaleOf } from "../../answers/explorer/scale.ts";
import { seriesLines } from "../../answers/explorer/series-lines.ts";
import { countryPart, drawing } from "../../charts/map/frame.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { kindOf } from "../../lib/explorer/options.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import { fillClass } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import { showCitation } from "../citation-text.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import { showChange } from "./change.ts";
import { showBounded, showCircles } from "./circles.ts";
import { showLegend } from "./legend.ts";
import { showOnMap } from "./map.ts";
import { matrix } from "./matrix.ts";
import { readShapes, smallMaps, type YearLines } from "./multiples.ts";
import type { Answer } from "./question.ts";
import { showRanking } from "./ranking.ts";
import type { ResultTable } from "./table.ts";

/** An answer and what was asked. */
export interface Shown {
  result: Answer;
  state: ExplorerState;
  /** The region's name as the reader chose it; undefined for all. */
  region: string | undefined;
  /** The chosen areas in their order. */
  areas: { code: string; name: string }[];
  language: Language;
}

const mapOf = (root: HTMLElement, { areaSet }: ExplorerState): SVGSVGElement => {
  const map = part(root, `map-${areaSet}`).querySelector<SVGSVGElement>("svg.map");
  if (!map) throw new Error("the page has no map");
  return map;
};

const withoutCountry = (lines: Line[]) => lines.filter(({ href }) => href !== null);

async function showMap(root: HTMLElement, lines: Line[], scale: Scale, shown: Shown) {
  const { state, language } = shown;
  const provinces = withoutCountry(lines);
  const text = {
    label: explorerGraphicWords[language].mapLabel(titleOf(state, language)),
    description: countsText(provinces, language),
  };
  const cells = provinces.map((line) => ({
    ...line,
    href: line.href ?? "",
    figure: line.figure?.address,
  }));
  await showOnMap(part(root, `map-${state.areaSet}`), cells, text, language);
  const map = mapOf(root, state);
  const circles = scale.kind === "circles";
  showCircles(map, circles ? provinces : [], circles ? scale.greatest : 0);
  showBounded(map, provinces);
}

function showMultiples(
  root: HTMLElement,
  years: YearLines[],
  scale: Scale,
  { state, language }: Shown,
  open: (year: number) => void,
): void {
  const greatest = scale.kind === "circles" ? scale.greatest : 0;
  const shapes = readShapes(mapOf(root, state));
  part(root, "multiples").replaceChildren(...smallMaps(years, shapes, greatest, open, language));
  part(root, "matrix").replaceChildren(matrix(titleOf(state, language), years, language));
}

/** Which parts belong to a view; each is hidden in every other one. */
function arrange(root: HTMLElement, { view, areaSet }: ExplorerState): void {
  part(root, "results").dataset.view = view;
  for (const name of ["ranking", "trends", "multiples"] as const) {
    part(root, name).hidden = view !== name;
  }
  for (const each of ["63", "34"]) {
    part(root, `map-${each}`).hidden = view !== "map" || areaSet !== each;
  }
  part(root, "matrix").hidden = view !== "multiples";
  part(root, "table").hidden = view === "multiples" || view === "ranking";
  part(root, "legend").hidden = view === "trends" || view === "table";
  part(root, "trend-legend").hidden = view !== "trends";
  part(root, "pictures").hidden = view === "table";
}

function showWords(root: HTMLElement, lines: readonly Line[], shown: Shown): void {
  const { state, region, language } = shown;
  part(root, "heading").textContent = titleOf(state, language);
  part(root, "subtitle").textContent = subtitleOf(state, region, language);
  part(root, "notes").replaceChildren(
    ...notesOf(state, language).map((note) => element("p", {}, note)),
  );
  part(root, "source").textContent = sourceLine(publishersOf(lines), state, language);
}

/** The address of an answer is part of how it is cited. */
function showCitations(root: HTMLElement, { state, language }: Shown): void {
  const list = root.querySelector<HTMLElement>("citation-list");
  if (list) showCitation(list, language, titleOf(state, language), location.href);
}

async function showSeries(root: HTMLElement, shown: Shown, table: ResultTable): Promise<Line[]> {
  const { result, state, areas, language } = shown;
  const measure = measureAsked(state);
  const lines = seriesLines(result.series, measure, language);
  const { showTrends, trendAreas } = await import("./trends.ts");
  showTrends(root, {
    areas: trendAreas(result.series, areas),
    measure,
    years: [state.from, state.to],
    language,
  });
  table.show(titleOf(state, language), lines, explorerGraphicWords[language].table.when.figures);
  return lines;
}

const yearOf = (answered: Answered, { to }: ExplorerState) =>
  answered.kind === "changes" ? to : answered.year;

async function showMaps(
  root: HTMLElement,
  shown: Shown,
  table: ResultTable,
  open: (year: number) => void,
): Promise<Line[]> {
  const { result, state, language } = shown;
  const { measure, classes, view } = state;
  const numbers = result.maps.flatMap((answered) => numbersOf(answered, state));
  const scale = scaleOf(measure, classes, numbers);
  const years = result.maps.map((answered) => ({
    year: yearOf(answered, state),
    lines: linesOf(answered, state, scale, language),
  }));
  const lines = years.flatMap((each) => each.lines);
  if (view === "map") await showMap(root, lines, scale, shown);
  if (view === "multiples") showMultiples(root, years, scale, shown, open);
  if (view === "ranking") {
    const isCount = scale.kind === "circles";
    const fillOf = ({ fill, group }: Line) => (isCount ? circleFill(group) : fillClass(fill));
    showRanking(root, lines, { isShare: kindOf[measure] === "share", fillOf, language });
  }
  if (view === "map" || view === "table") {
    const { when } = explorerGraphicWords[language].table;
    table.show(titleOf(state, language), lines, when[result.maps[0]?.kind ?? "figures"]);
  }
  const isGap = kindOf[measure] === "gap";
  const isMap = view === "map" || view === "multiples";
  const counted = view !== "multiples";
  const year = counted ? state.year : undefined;
  const legend = legendOf(scale, withoutCountry(lines), { isGap, isMap, year }, language);
  const mapUnit = mapOf(root, state).getBoundingClientRect().width / drawing.width || 1;
  const unit = counted ? mapUnit : smallMapUnit(root);
  showLegend(root, legend, { unit, counted }, language);
  return lines;
}

const smallMapUnit = (root: HTMLElement): number => {
  const map = root.querySelector<SVGSVGElement>("svg.small-map");
  return map ? map.getBoundingClientRect().width / countryPart.width : 1;
};

/**
 * Shows an answer everywhere it appears: heading, drawing, legend, table, notes and source.
 * @param open what a press on a year of several does
 * @returns how many areas the answer speaks of, and of how many something is known
 */
export async function showResult(
  root: HTMLElement,
  shown: Shown,
  table: ResultTable,
  open: (year: number) => void,
): Promise<{ areas: number; known: number }> {
  arrange(root, shown.state);
  const isSeries = shown.state.view === "trends";
  const lines = isSeries
    ? await showSeries(root, shown, table)
    : await showMaps(root, shown, table, open);
  await showChange(root, shown.result.maps[0], shown.state, shown.language);
  showWords(root, lines, shown);
  showCitations(root, shown);
  const known = lines.filter(({ value }) => value !== null);
  if (isSeries) return { areas: shown.areas.length, known: known.length };
  const areas = (some: readonly Line[]) =>
    new Set(some.filter(({ href }) => href !== null).map(({ area }) => area)).size;
  return { areas: areas(lines), known: areas(known) };
}
