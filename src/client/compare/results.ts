import { compareCells } from "../../answers/compare/cells.ts";
import { countByFill } from "../../answers/compare/counts.ts";
import { compareLine } from "../../answers/compare/line.ts";
import { type Comparison, summarize } from "../../answers/compare/summary.ts";
import {
  citedChartTitle,
  compareTitle,
  headline,
  mapDescription,
  summarySentences,
} from "../../answers/compare/text.ts";
import { compareWords } from "../../i18n/compare.ts";
import { addressOf } from "../../lib/addresses.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import { byName, nameOf } from "../../lib/language.ts";
import { showCitation } from "../citation-text.ts";
import { showOnMap } from "../explorer/map.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import type { CompareTable } from "./change-table.ts";
import { tableLine } from "./lines.ts";
import type { Shown } from "./shown.ts";

function showSentences(root: HTMLElement, { rows, national, state, language }: Shown): void {
  const summary = summarize(rows);
  part(root, "headline").textContent = headline(summary, state, language);
  const sentences = summarySentences(summary, national, state, language);
  part(root, "summary").replaceChildren(...sentences.map((text) => element("li", {}, text)));
}

async function showMap(root: HTMLElement, shown: Shown): Promise<void> {
  const { rows, state, region, language } = shown;
  const words = compareWords[language];
  const title = compareTitle(state, language);
  const subtitle = words.subtitle(
    state.tolerance,
    state.region === "all" ? words.theCountry : region,
  );
  const figure = part(root, "map-figure");
  const set = (selector: string, text: string) => {
    const target = figure.querySelector(selector);
    if (target) target.textContent = text;
  };
  set(".figure-title", title);
  set(".figure-subtitle", subtitle);
  const counts = countByFill(rows);
  for (const count of figure.querySelectorAll<HTMLElement>("[data-fill-count]")) {
    count.textContent = String(counts.get(count.dataset.fillCount ?? "") ?? 0);
  }
  showAreaSet(figure, state.areaSet);
  part(figure, "legend-one-year").textContent = words.legend.oneYear(state.from, state.to);
  const text = {
    label: words.mapLabel(title),
    description: mapDescription(summarize(rows), state, language),
  };
  await showOnMap(root, compareCells(rows, state, language), text, language);
}

/** Puts the map of an area set in place of the other, which waits in the page's template. */
function showAreaSet(figure: HTMLElement, areas: CompareState["areaSet"]): void {
  for (const name of ["legend-derived", "means-note"]) part(figure, name).hidden = areas !== "34";
  const holder = part(figure, "map");
  if (holder.dataset.areas === areas) return;
  const spare = part<HTMLTemplateElement>(figure, "spare-map").content;
  const shown = [...holder.childNodes];
  holder.replaceChildren(...spare.childNodes);
  spare.append(...shown);
  holder.dataset.areas = areas;
}

/** The address of an answer is part of how it is cited. */
function showCitations(root: HTMLElement, { state, language }: Shown): void {
  for (const list of root.querySelectorAll<HTMLElement>("figure.figure citation-list")) {
    const isMap = list.closest("[data-part=map-figure]") !== null;
    const title = isMap ? compareTitle(state, language) : citedChartTitle(state, language);
    showCitation(list, language, title, location.href);
  }
}

function showTable(root: HTMLElement, { rows, national, state, language }: Shown): void {
  const words = compareWords[language].table;
  const lines = (some: Comparison[]) =>
    some.map((row) => tableLine(root, compareLine(row, state, language)));
  const known = rows.filter(({ status }) => status !== "neither");
  const neither = rows
    .filter(({ status }) => status === "neither")
    .toSorted((a, b) => byName(language)(nameOf(a, language), nameOf(b, language)));
  part(root, "national").replaceChildren(...lines(national ? [national] : []));
  part(root, "rows").replaceChildren(...lines(known));
  part(root, "neither-count").textContent = String(neither.length);
  part(root, "neither").replaceChildren(
    ...neither.flatMap((row) => {
      const href = addressOf(language, { page: "province", slug: row.slug });
      const attributes = { href, "data-row-area": row.area_code };
      return [element("a", attributes, nameOf(row, language)), " "];
    }),
  );
  for (const side of ["from", "to"] as const) {
    const header = root.querySelector(`th[data-sort="${side}"] button`);
    if (header) header.textContent = words.columns[side](state[side]);
  }
  root.querySelector<CompareTable>("change-table")?.reset();
}

/** Shows a comparison everywhere it appears: sentences, map, chart and table. */
export async function showComparison(root: HTMLElement, shown: Shown): Promise<void> {
  // Observable Plot is only fetched where there is a comparison to draw.
  const { showChart } = await import("./chart.ts");
  showSentences(root, shown);
  showTable(root, shown);
  showChart(root, shown);
  await showMap(root, shown);
  showCitations(root, shown);
}
