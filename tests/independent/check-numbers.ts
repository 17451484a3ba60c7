import { type Area, country, oldProvinces } from "./areas.ts";
import { medianChange, yearsOf } from "./check-compare.ts";
import { compared, publishersMargin } from "./compare.ts";
import { figureOfYear } from "./figures.ts";
import { weighted } from "./groups.ts";
import { type Numbers, numbersOf, round, type Unit, years } from "./numbers.ts";
import { type Page, provincesOf } from "./page.ts";
import { numbersIn, type Printed, type Sentence, sentencesOf } from "./sentences.ts";
import { subjectsOf } from "./subjects.ts";
import { cell, memo, table } from "./tables.ts";
import { far } from "./two-measures.ts";

/** Numbers of the rules themselves, which the site explains. */
const rules: Record<Unit, number[]> = {
  // Half, four fifths and all of the people; the limits of the colour classes; worked examples.
  percent: [50, 60, 70, 80, 85, 89.5, 90, 90.5, 92, 95, 97, 100],
  points: [1, publishersMargin, far],
  people: [],
};

const isAboutRules = ({ element }: Sentence, { path }: Page) =>
  /^\/(en\/)?(methods|phuong-phap|compare|so-sanh)\/$/.test(path) ||
  element.closest(".figure-foot") !== null;

/** What the tables say in words, and the numbers of the tables of documents. */
const cells = ["documents", "document_points", "sources", "observations", "targets", "thresholds"]
  .flatMap((name) => table(name).flatMap((line) => Object.values(line)))
  .filter((text) => /\d.*(%|người|people|triệu)/.test(text));

/** Shares of the country's people that live where a rate of the year is known. */
const knownShares = memo((_: string) =>
  years.map((year) => {
    const known = oldProvinces.flatMap(({ code, set }) => {
      const figure = figureOfYear({ set, code }, "coverage_rate", year);
      return figure ? [[code, figure] as const] : [];
    });
    return round(weighted(country, year, new Map(known))?.sharePct ?? 0, 0);
  }),
);

const documentNumbers = memo((_: string): Numbers => {
  const numbers: Numbers = { percent: new Set(), points: new Set(), people: new Set() };
  for (const { pct } of table("thresholds")) numbers.percent.add(Number(pct));
  for (const line of table("outreach")) {
    const [came, joined] = [Number(line.attendees), Number(line.registrations)];
    numbers.people.add(came).add(joined);
    numbers.percent.add(round((100 * joined) / came, 1));
  }
  const shares = Map.groupBy(table("premium_support"), (line) => cell(line, "group_vi"));
  for (const lines of shares.values()) {
    const parts = lines.map((line) => Number(line.share_of_premium_pct));
    for (const part of [...parts, parts.reduce((a, b) => a + b, 0)]) numbers.percent.add(part);
  }
  for (const share of knownShares("")) numbers.percent.add(share);
  // The atlas began with two figures, by which it also explains itself.
  const founding = new Set(
    table("documents")
      .filter(({ founding, source_id }) => founding === "true" && source_id)
      .map(({ source_id }) => source_id),
  );
  const rates = table("observations")
    .filter((line) => line.rate_pct && founding.has(line.source_id))
    .map((line) => Number(line.rate_pct));
  for (const a of rates) for (const b of rates) numbers.points.add(round(a - b, 2));
  for (const rate of rates) numbers.percent.add(rate);
  return numbers;
});

const has = (numbers: Numbers, { unit, value, signed }: Printed) =>
  numbers[unit].has(value) || (!signed && numbers[unit].has(-value));

/** Numbers of no single place: the median changes of a comparison; where two measures lie far apart. */
function numbersOfPage(page: Page): Numbers {
  const years = yearsOf(page.path);
  const changes = (years ? (["coverage_rate", "insured_share"] as const) : []).flatMap(
    (measure) =>
      medianChange(
        provincesOf(page).map((area) => compared(area, measure, years as [number, number])),
      ) ?? [],
  );
  const points = new Set(changes.flatMap((change) => [round(change, 1), round(change, 2)]));
  if (years) points.add(publishersMargin);
  if (/^\/(en\/)?$/.test(page.path)) points.add(far);
  return { percent: new Set(), points, people: new Set() };
}

/** A number with the words around it. */
const around = (text: string, number: string) => {
  const at = text.indexOf(number);
  return text.slice(Math.max(0, at - 80), at + number.length + 40);
};

/** The numbers of a page's sentences that do not follow from the tables for what they speak of. */
export function numberFaults(page: Page): string[] {
  const ofPage = [documentNumbers(""), numbersOfPage(page)];
  return sentencesOf(page.document).flatMap((sentence) => {
    const printed = numbersIn(sentence.text, page.language);
    if (printed.length === 0) return [];
    const subjects: Area[] = subjectsOf(sentence, page.path, page.language);
    const known = [...subjects.map(({ set, code }) => numbersOf(`${set}/${code}`)), ...ofPage];
    const unknown = printed.filter(
      (number) =>
        !known.some((numbers) => has(numbers, number)) &&
        !(isAboutRules(sentence, page) && rules[number.unit].includes(number.value)) &&
        !cells.some((text) => text.includes(sentence.text) || sentence.text.includes(text)),
    );
    return unknown.map(
      ({ printed }) => `${page.path}: ${printed} in “${around(sentence.text, printed)}”`,
    );
  });
}
