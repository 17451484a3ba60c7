import { type Area, areas, country } from "./areas.ts";
import { type Compared, compared, publishersMargin, type Side } from "./compare.ts";
import type { Measure } from "./figures.ts";
import { round } from "./numbers.ts";
import {
  all,
  areaOfCode,
  countsIn,
  dateText,
  mapLabels,
  type Page,
  plain,
  provincesOf,
} from "./page.ts";
import { type Language, numberOf, numbersIn } from "./sentences.ts";
import { areasIn } from "./subjects.ts";

export const yearsOf = (path: string): [number, number] | undefined => {
  const years = /\/(?:so-sanh|compare)\/(\d{4})-(\d{4})\//.exec(path);
  return years ? [Number(years[1]), Number(years[2])] : undefined;
};

const measureOf = (element: Element): Measure =>
  element.closest(".share-section") ? "insured_share" : "coverage_rate";

const noChange = /chưa rõ tăng hay giảm|no clear change/g;

/** Which way a text says that something went; undefined where it says nothing of it. */
export function directionIn(text: string): "rose" | "fell" | "no_clear_change" | undefined {
  if (text.match(noChange)) return "no_clear_change";
  if (/(?<!\p{L})(tăng|rose)(?!\p{L})/iu.test(text)) return "rose";
  return /(?<!\p{L})(giảm|fell)(?!\p{L})/iu.test(text) ? "fell" : undefined;
}

/** A value as it may be printed: a published rate in full, what we compute to a tenth. */
const isPrinted = (value: number, side: Side) =>
  value === side.value || value === round(side.value, 1);

function sideFault(text: string, side: Side | undefined, language: Language): string | undefined {
  const [number] = numbersIn(text, language);
  if (!side) return number && "has no figure for one of the years";
  if (!number || !isPrinted(number.value, side)) return `should say ${side.value}`;
  const [figure] = side.figures;
  return side.figures.length === 1 &&
    figure &&
    !("members" in side) &&
    !text.includes(dateText(figure.asOf, language))
    ? `should say ${figure.asOf}`
    : undefined;
}

/** What is wrong with a text that gives status, both figures and the change. */
function phraseFault(text: string, pair: Compared, language: Language): string | undefined {
  const { from, to, status } = pair;
  const direction = directionIn(text);
  if (direction && direction !== status) return `is ${status}`;
  if (/rose|fell/.test(status) && direction !== status) return `is ${status}`;
  const printed = numbersIn(text, language).filter(({ unit }) => unit === "percent");
  for (const side of [from, to])
    if (side && status !== "parts_only" && !printed.some(({ value }) => isPrinted(value, side)))
      return `should say ${side.value} (${side.figures.map(({ id }) => id)})`;
  const points = numbersIn(text, language).findLast(({ unit }) => unit === "points");
  if (!points || !from || !to) return undefined;
  const change = to.value - from.value;
  return [0, 1, 2].some((decimals) => round(change, decimals) === points.value)
    ? undefined
    : `changed by ${round(change, 2)}`;
}

function rowFaults(page: Page, row: Element, years: [number, number]): string[] {
  const area = areaOfCode(page, row.getAttribute("data-row-area"));
  if (!area) return [];
  const pair = compared(area, measureOf(row), years);
  const cellText = (name: string) => plain(row.querySelector(`[data-cell=${name}]`)?.textContent);
  const said = (["from", "to"] as const).flatMap((side) => {
    const text = `${cellText(`${side}-value`)} ${cellText(`${side}-date`)}`;
    const fault =
      pair.status === "parts_only" ? undefined : sideFault(text, pair[side], page.language);
    return fault ? [`${side}: ${fault}`] : [];
  });
  const direction = directionIn(cellText("status"));
  const due = /^(rose|fell|no_clear_change)$/.test(pair.status) ? pair.status : undefined;
  if (direction !== due) said.push(`is ${pair.status}`);
  const change = /([+−]?)(\d[\d.,]*)/.exec(cellText("change"));
  if (change && pair.from && pair.to && pair.status !== "parts_only") {
    const value = (change[1] === "−" ? -1 : 1) * numberOf(change[2] ?? "", page.language);
    const due = pair.to.value - pair.from.value;
    if (![0, 1, 2].some((decimals) => round(due, decimals) === value))
      said.push(`changed by ${round(due, 2)}`);
  }
  return said.map((fault) => `“${plain(row.textContent)}” ${fault}`);
}

/** Whether two years are compared by a figure of another year than one of them. */
const isOfOtherYears = ({ from, to, status }: Compared, years: readonly [number, number]) =>
  /^(rose|fell|no_clear_change)$/.test(status) &&
  [from, to].some((side, at) => side?.figures.some(({ year }) => year !== years[at]));

/** How many provinces are in each status, and the sums that sentences give. */
export function compareCounts(
  pairs: readonly Compared[],
  years: readonly [number, number],
): Set<number> {
  const count = (...wanted: string[]) =>
    pairs.filter(({ status }) => wanted.includes(status)).length;
  const median = pairs.filter(({ from, to }) => from?.exact && to?.exact).length;
  return new Set([
    ...["rose", "fell", "no_clear_change", "only_from", "only_to", "neither", "parts_only"].map(
      (status) => count(status),
    ),
    ...[
      pairs.length,
      count("only_from", "only_to"),
      count("rose", "fell", "no_clear_change"),
      median,
    ],
    pairs.filter(({ withinMargin }) => withinMargin).length,
    pairs.filter((pair) => isOfOtherYears(pair, years)).length,
    publishersMargin,
  ]);
}

/** The median change of the provinces with two exact figures. */
export function medianChange(pairs: readonly Compared[]): number | undefined {
  const changes = pairs
    .flatMap(({ from, to, status }) =>
      from?.exact && to?.exact && status !== "parts_only" ? [to.value - from.value] : [],
    )
    .sort((a, b) => a - b);
  const middle = (changes.length - 1) / 2;
  const [low, high] = [changes[Math.floor(middle)], changes[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The province that changed most in one direction, of those whose change is told and exact. */
export function largest(pairs: readonly Compared[], direction: "rose" | "fell"): Area[] {
  const size = ({ from, to }: Compared) => Math.abs((to?.value ?? 0) - (from?.value ?? 0));
  const told = pairs.filter(
    ({ status, from, to }) => status === direction && from?.exact && to?.exact,
  );
  const most = Math.max(...told.map(size));
  return told.filter((pair) => size(pair) === most).map(({ area }) => area);
}

function summaryFaults(page: Page, element: Element, years: [number, number]): string[] {
  const text = plain(element.textContent);
  const pairs = provincesOf(page).map((area) => compared(area, measureOf(element), years));
  const faults: string[] = [];
  const [said] = areasIn(text, page.language);
  const direction =
    directionIn(text) ?? (/rise/.test(text) ? "rose" : /fall/.test(text) ? "fell" : undefined);
  if (/nhiều nhất là|^Largest/.test(text) && (direction === "rose" || direction === "fell")) {
    const names = largest(pairs, direction).map(({ names }) => names[page.language]);
    if (said && !names.includes(said.names[page.language])) faults.push(`the largest is ${names}`);
  } else if (!said) {
    const known = compareCounts(pairs, years);
    for (const count of countsIn(text.replace(/\d{4}–\d{4}/, "")))
      if (!known.has(count) && !years.includes(count)) faults.push(`${count} counts nothing`);
  } else if (said === country || areas.indexOf(said) === 0) {
    const fault = phraseFault(text, compared(country, measureOf(element), years), page.language);
    if (fault) faults.push(fault);
  }
  return faults.map((fault) => `“${text}” ${fault}`);
}

/** What a page that compares two years says that does not follow from the tables. */
export function compareFaults(page: Page): string[] {
  const years = yearsOf(page.path);
  if (!years) return [];
  const faults = [
    ...mapLabels(page).flatMap(({ area, label }) => {
      const fault = phraseFault(label, compared(area, "coverage_rate", years), page.language);
      return fault ? [`“${label}” ${fault}`] : [];
    }),
    ...all(page, ":is(tr, li)[data-row-area]").flatMap((row) => rowFaults(page, row, years)),
    ...all(page, "[data-part=headline], [data-part=summary] li").flatMap((element) =>
      summaryFaults(page, element, years),
    ),
  ];
  return faults.map((fault) => `${page.path}: ${fault}`);
}
