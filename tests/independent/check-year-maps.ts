import type { Area } from "./areas.ts";
import { isRanked, type Shown, shownOn } from "./groups.ts";
import { round } from "./numbers.ts";
import {
  all,
  areaOfCode,
  countsIn,
  dateText,
  firstNumber,
  mapsOf,
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

const shownBy = (provinces: readonly Area[], year: number) =>
  new Map(provinces.map((area) => [area, shownOn(area, "coverage_rate", year, carry)]));

/** What is wrong with the first number of a text, which should be a rate or a mean. */
function valueFault(text: string, shown: Shown & { kind: "own" | "mean" }, page: Page) {
  const number = firstNumber(text, page.language);
  const { value, bound } =
    shown.kind === "own"
      ? shown.figure
      : { value: round(shown.mean.value, 1), bound: shown.mean.bound };
  if (number?.unit !== "percent" || number.value !== value) return `should say ${value}`;
  return saysBound(text, bound, page.language) ? undefined : `should say that ${value} is ${bound}`;
}

/** What is wrong with the label of a province on the map of a year. */
function labelFault(text: string, shown: Shown, page: Page): string | undefined {
  const number = firstNumber(text, page.language);
  if (shown.kind === "none") return number && "has no figure";
  if (shown.kind === "count") {
    if (number?.unit !== "people") return "has only a count";
    return shown.figure && number.value !== shown.figure.value
      ? `should say ${shown.figure.value}`
      : undefined;
  }
  const fault = valueFault(text, shown, page);
  if (fault || shown.kind === "mean") return fault;
  const { asOf } = shown.figure;
  return text.includes(dateText(asOf, page.language)) ? undefined : `should be dated ${asOf}`;
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

/** Counts in a text that no province bears. */
const countFaults = (text: string, shown: ReadonlyMap<Area, Shown>, year: number): string[] =>
  countsIn(text)
    .filter((count) => !counts(shown, year).has(count))
    .map((count) => `${count} in “${text}” counts nothing`);

/** What is wrong with a row of the table: its figure, its rank. */
function rowFaults(
  page: Page,
  row: Element,
  shown: ReadonlyMap<Area, Shown>,
  year: number,
): string[] {
  const area = areaOfCode(page, row.getAttribute("data-row-area"));
  const one = area && shown.get(area);
  if (!area || !one) return [];
  const text = plain(row.querySelector("td.number:not(:first-child)")?.textContent);
  const fault = one.kind === "own" || one.kind === "mean" ? valueFault(text, one, page) : undefined;
  const order = ranked(shown, year);
  const value = order.find((other) => other.area === area)?.value;
  const due = value === undefined ? "" : String(order.filter((o) => o.value > value).length + 1);
  const place = row.querySelector("td.number:first-child");
  const rank = place ? plain(place.textContent).replace("–", "") : due;
  return [
    ...(fault ? [fault] : []),
    ...(rank === due ? [] : [`should have the rank “${due}”`]),
  ].map((said) => `“${plain(row.textContent)}” ${said}`);
}

/** What the maps of a year, their table and the sentences about them say that does not follow. */
export function yearMapFaults(page: Page): string[] {
  const year = yearOfMap(page);
  if (!year) return [];
  const shown = shownBy(provincesOf(page), year);
  const order = ranked(shown, year);
  const first = order.filter(({ value }) => value === order[0]?.value).map(({ area }) => area);
  const isHome = page.path === "/" || page.path === "/en/";
  const sentences = isHome
    ? []
    : all(page, "h1, .lead").map(({ textContent }) => plain(textContent));
  const faults = [
    ...mapsOf(page).flatMap(({ provinces, labels, description }) => {
      const here = shownBy(provinces, year);
      const wrong = labels.flatMap(({ area, label, rest }) => {
        const fault = labelFault(rest, here.get(area) as Shown, page);
        return fault ? [`“${label}” ${fault}`] : [];
      });
      return [...wrong, ...countFaults(description, here, year)];
    }),
    ...all(page, "tr[data-row-area]").flatMap((row) => rowFaults(page, row, shown, year)),
    ...sentences.flatMap((text) => {
      const fault = highestFault(text, page, first);
      return [...countFaults(text, shown, year), ...(fault ? [`“${text}”: ${fault}`] : [])];
    }),
  ];
  return faults.map((fault) => `${page.path}: ${fault}`);
}
