import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "./page.ts";
import { plain } from "./page.ts";
import { type Language, numbersIn } from "./sentences.ts";

export type Line = Record<string, string>;

/** The lines of a CSV of `dist/` by the address of its page and the name of its figure. */
export function linesOf(path: string, name: string): Line[] {
  const file = `dist${path}${name}.csv`;
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

const placeIn = (line: Line, language: Language) => line[`area_name_${language}`] ?? "";

/** Whether a printed number is the value: in full, or rounded as it was printed. */
function isPrinted(printed: string, value: string | undefined, language: Language): boolean {
  const [number] = numbersIn(printed, language);
  if (!number || !value) return false;
  const decimals = /[.,](\d{1,2})(?=\D*$)/.exec(number.printed)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-6;
  return Math.abs(number.value - Number(value)) <= half;
}

const percents = (text: string, language: Language) =>
  numbersIn(text, language).filter(({ unit }) => unit === "percent");

const sameCount = (drawn: readonly unknown[], lines: readonly unknown[]) =>
  drawn.length === lines.length ? [] : [`${drawn.length} drawn, ${lines.length} lines`];

const titlesOf = (figure: Element) =>
  [...figure.querySelectorAll("svg.chart.wide title")].map((title) => plain(title.textContent));

/** The label of each province of a map, by its name. */
const labelsOf = (figure: Element) =>
  new Map(
    [...figure.querySelectorAll(".map-provinces [data-name][aria-label]")].map((mark) => {
      const name = mark.getAttribute("data-name") ?? "";
      return [name, plain(mark.getAttribute("aria-label")).slice(name.length)] as const;
    }),
  );

/** The values that a label must print, in their order. */
type Expected = (line: Line) => (string | undefined)[];

/** Of how many people figures are known is no figure. */
const shareOfPeople = /[\d.,]+% (dân số|of people)/g;

/** Every province has its line, and its label prints the values of the line or none. */
function mapFaults(figure: Element, lines: Line[], language: Language, expected: Expected) {
  const labels = labelsOf(figure);
  const faults = sameCount([...labels], lines);
  for (const line of lines) {
    const label = labels.get(placeIn(line, language)) ?? "";
    const values = expected(line).filter(Boolean);
    const printed = percents(label.replace(shareOfPeople, ""), language);
    const fits = values.every((value, at) =>
      isPrinted(printed[at]?.printed ?? "", value, language),
    );
    if (!fits || (values.length === 0 && printed.length > 0))
      faults.push(`${placeIn(line, language)}${label} is ${values.join(" ")}`);
  }
  return faults;
}

/** Each mark's title prints the value of a line of its own, the nearest one. */
function titleFaults(titles: string[], lines: Line[], language: Language, column = "value") {
  const left = [...lines];
  return titles.filter((title) => {
    const printed = firstNumber(title, language);
    const value = numbersIn(printed, language)[0]?.value ?? Number.NaN;
    const distance = (line: Line) => Math.abs(Number(line[column]) - value);
    const [nearest] = left
      .filter((line) => isPrinted(printed, line[column], language))
      .sort((one, other) => distance(one) - distance(other));
    if (nearest) left.splice(left.indexOf(nearest), 1);
    return !nearest;
  });
}

/** There are as many marks as lines, and each prints the value of one. */
const marksFaults = (titles: string[], lines: Line[], language: Language, column = "value") => [
  ...sameCount(titles, lines),
  ...titleFaults(titles, lines, language, column),
];

const firstNumber = (text: string, language: Language) =>
  numbersIn(text, language)[0]?.printed ?? "";

/** A chart with a mark for each line; the pale line of the country behind it has none. */
const chartFaults: FigureCheck = (figure, lines, language) =>
  marksFaults(
    titlesOf(figure).filter((title) => firstNumber(title, language)),
    lines.filter(({ part }) => part !== "country" && part !== "document"),
    language,
  );

/** What is wrong between a figure and the lines of its file. */
type FigureCheck = (figure: Element, lines: Line[], language: Language) => string[];

const dumbbellFaults: FigureCheck = (figure, lines, language) => {
  const titles = [...new Set(titlesOf(figure))];
  const named = (line: Line) =>
    titles.find((title) => title.startsWith(`${placeIn(line, language)}:`)) ?? "";
  return [
    ...sameCount(titles, lines),
    ...lines.flatMap((line) => {
      const printed = percents(named(line), language);
      return [line.from_value, line.to_value].every((value, at) =>
        isPrinted(printed[at]?.printed ?? "", value, language),
      )
        ? []
        : [named(line) || placeIn(line, language)];
    }),
  ];
};

/** A check for each kind of figure, by its name. */
export const figureChecks: Record<string, FigureCheck> = {
  map: (figure, lines, language) => mapFaults(figure, lines, language, (line) => [line.value]),
  compare: (figure, lines, language) =>
    mapFaults(figure, lines, language, (line) => [line.from_value, line.to_value]),
  targets: (figure, lines, language) =>
    mapFaults(figure, lines, language, (line) => [line.target_pct]),
  dumbbell: dumbbellFaults,
  "share-dumbbell": dumbbellFaults,
  history: chartFaults,
  share: chartFaults,
  // The first figures of all are named in its note and listed in its table, not drawn.
  trend: (figure, lines, language) => [
    ...sameCount([...figure.querySelectorAll("tbody tr")], lines),
    ...titleFaults(titlesOf(figure), lines, language),
  ],
  timeline: (figure, lines, language) => [
    ...sameCount(titlesOf(figure), lines),
    ...marksFaults(
      titlesOf(figure).filter((title) => percents(title, language).length > 0),
      lines.filter(({ part }) => part !== "document"),
      language,
    ),
  ],
  gaps: (figure, lines, language) => [
    ...sameCount(titlesOf(figure), lines),
    ...marksFaults(titlesOf(figure), lines, language, "target_pct"),
  ],
  "two-measures": (figure, lines, language) =>
    marksFaults(titlesOf(figure), lines, language, "coverage_rate_pct"),
};

/** How many lines the file of a table must have, from the rows that the table shows. */
export function tableFaults(page: Page, link: Element): string[] {
  const name = /([\w-]+)\.csv$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
  const lines = linesOf(page.path, name);
  const frame = link.closest("p")?.previousElementSibling;
  const group = link.closest(".figure-groups, .changes-section");
  if (group) {
    const marked = new Set(
      [...group.querySelectorAll("[data-row-area]")].map((row) =>
        row.getAttribute("data-row-area"),
      ),
    );
    return sameCount(
      marked.size > 0 ? [...marked] : [...group.querySelectorAll("tbody tr")],
      lines,
    );
  }
  if (!frame) return ["no table"];
  const rows = [...frame.querySelectorAll("tbody tr")];
  const observations = new Set(lines.map(({ observation_id }) => observation_id));
  return name.endsWith("figures") ? sameCount(rows, [...observations]) : sameCount(rows, lines);
}
