import type { Area } from "./areas.ts";
import { isRanked, type Shown, shownOn } from "./groups.ts";
import { round } from "./numbers.ts";
import {
  all,
  areaOfCode,
  countsIn,
  dateText,
  firstNumber,
  mapLabels,
  type Page,
  plain,
  provincesOf,
  saysBound,
} from "./page.ts";
import { areasIn } from "./subjects.ts";

/** Years that a figure of an earlier year stands for on the maps. */
const carry = 3;

/** The year of a map of the coverage rate, by the label of the drawing; undefined on other pages. */
function yearOfMap(page: Page): number | undefined {
  if (/^\/(en\/)?(so-sanh|compare|vung|region)\//.test(page.path)) return undefined;
  if (/\/(muc-tieu|targets)\//.test(page.path)) return undefined;
  const label = page.document.querySelector("svg.map")?.getAttribute("aria-label");
  const year = Number(/\d{4}$/.exec(label ?? "")?.[0]);
  return year || undefined;
}

const shownBy = (page: Page, year: number) =>
  new Map(provincesOf(page).map((area) => [area, shownOn(area, "coverage_rate", year, carry)]));

/** What is wrong with the text of a province on the map of a year. */
function labelFault(text: string, shown: Shown, page: Page): string | undefined {
  const number = firstNumber(text, page.language);
  if (shown.kind === "none") return number && "has no figure";
  if (shown.kind === "count") {
    if (number?.unit !== "people") return "has only a count";
    return shown.figure && number.value !== shown.figure.value
      ? `should say ${shown.figure.value}`
      : undefined;
  }
  const { value, bound } =
    shown.kind === "own"
      ? shown.figure
      : { value: round(shown.mean.value, 1), bound: shown.mean.bound };
  if (number?.unit !== "percent" || number.value !== value) return `should say ${value}`;
  if (!saysBound(text, bound, page.language)) return `should say that ${value} is ${bound}`;
  if (shown.kind === "mean") return undefined;
  const { asOf } = shown.figure;
  if (!text.includes(dateText(asOf, page.language))) return `should be dated ${asOf}`;
  return undefined;
}

/** How many provinces have what, as headlines and descriptions may count them. */
function counts(shown: ReadonlyMap<Area, Shown>, year: number): Set<number> {
  const kinds = [...shown.values()].map((one) =>
    one.kind === "own" ? (one.figure.year === year ? "year" : "earlier") : one.kind,
  );
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const exact = [...shown.values()].filter((one) => isRanked(one, year)).length;
  return new Set([
    ...[year, shown.size, count("year"), count("earlier"), count("mean"), count("count")],
    ...[count("none"), count("none", "count"), count("year", "earlier"), exact],
    ...[count("year") - exact],
  ]);
}

/** Figures that may be ranked, the highest first. */
const ranked = (shown: ReadonlyMap<Area, Shown>, year: number) =>
  [...shown]
    .flatMap(([area, one]) => (isRanked(one, year) ? [{ area, value: one.figure.value }] : []))
    .sort((a, b) => b.value - a.value);

/** Whether the highest that a text names is one; a text without the word says nothing. */
function highestFault(text: string, page: Page, first: readonly Area[]): string | undefined {
  const [, after] = text.split(/[Hh]ighest|[Cc]ao nhất/);
  if (after === undefined) return undefined;
  const [said] = areasIn(after, page.language);
  const names = first.map(({ names }) => names[page.language]);
  return said && !names.includes(said.names[page.language])
    ? `the highest is ${names.join(" or ")}`
    : undefined;
}

/** What a map of a year, its table and the sentences about it say that does not follow. */
export function yearMapFaults(page: Page): string[] {
  const year = yearOfMap(page);
  if (!year) return [];
  const shown = shownBy(page, year);
  const order = ranked(shown, year);
  const faults = mapLabels(page).flatMap(({ area, label, rest }) => {
    const fault = labelFault(rest, shown.get(area) as Shown, page);
    return fault ? [`“${label}” ${fault}`] : [];
  });
  for (const row of all(page, "tr[data-row-area]")) {
    const area = areaOfCode(page, row.getAttribute("data-row-area"));
    const text = plain(row.querySelector("td.number:not(:first-child)")?.textContent);
    if (!area) continue;
    const one = shown.get(area) as Shown;
    const number = firstNumber(text, page.language);
    const wanted =
      one.kind === "own"
        ? one.figure.value
        : one.kind === "mean"
          ? round(one.mean.value, 1)
          : undefined;
    if (wanted !== undefined && number?.value !== wanted)
      faults.push(`“${plain(row.textContent)}” should say ${wanted}`);
    const rank = plain(row.querySelector("td.number:first-child")?.textContent);
    const value = order.find((other) => other.area === area)?.value;
    const due = value === undefined ? "" : String(order.filter((o) => o.value > value).length + 1);
    if (rank !== due) faults.push(`“${plain(row.textContent)}” should have the rank “${due}”`);
  }
  const known = counts(shown, year);
  const first = order.filter(({ value }) => value === order[0]?.value).map(({ area }) => area);
  const isHome = page.path === "/" || page.path === "/en/";
  const sentences = all(page, isHome ? "svg.map desc" : "h1, .lead, svg.map desc");
  for (const sentence of sentences) {
    const text = plain(sentence.textContent);
    for (const count of countsIn(text))
      if (!known.has(count)) faults.push(`${count} in “${text}” counts nothing`);
    const fault = highestFault(text, page, first);
    if (fault) faults.push(`“${text}”: ${fault}`);
  }
  return faults.map((fault) => `${page.path}: ${fault}`);
}
