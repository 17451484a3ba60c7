import { type Area, country, oldProvinces } from "./areas.ts";
import { directionIn, largest } from "./check-compare.ts";
import { verdictIn } from "./check-targets.ts";
import { compared } from "./compare.ts";
import { isExact } from "./figures.ts";
import { pairsOf, round } from "./numbers.ts";
import { all, type Page, plain } from "./page.ts";
import { numbersIn, sentencesOf } from "./sentences.ts";
import { areasIn, areasOfPage, subjectsOf } from "./subjects.ts";
import { type Check, checks } from "./targets.ts";
import { farthestAbove } from "./two-measures.ts";

const percents = (text: string, page: Page) =>
  numbersIn(text, page.language).flatMap(({ unit, value }) => (unit === "percent" ? [value] : []));

/** The targets of some places that a text gives, of the years that it names. */
function targetsIn(text: string, subjects: readonly Area[], page: Page): Check[] {
  const printed = percents(text, page);
  const given = checks.filter(
    ({ area, target }) => subjects.includes(area) && printed.includes(target),
  );
  const ofYear = given.filter(({ year }) => text.includes(String(year)));
  return ofYear.length > 0 ? ofYear : given;
}

/** Outcomes shown as such: some target of the place, printed beside it, must have come to that. */
function outcomeFaults(page: Page): string[] {
  return all(page, ".outcome").flatMap((element) => {
    const verdict = verdictIn(plain(element.textContent));
    const box = element.closest("td:has(.chosen, strong), tr, li, p") ?? element;
    const text = plain(box.textContent);
    const subjects = subjectsOf({ text, element }, page.path, page.language);
    const asked = targetsIn(text, subjects, page);
    const holds = (check: Check) =>
      verdict ? check.outcome === verdict : !/^(met|missed)$/.test(check.outcome);
    return asked.length === 0 || asked.some(holds)
      ? []
      : [`“${text}” is ${asked.map(({ outcome }) => outcome)}`];
  });
}

/** Sentences that give a target, a figure and a verdict of one place. */
function targetSentenceFault(
  text: string,
  subjects: readonly Area[],
  page: Page,
): string | undefined {
  const verdict = verdictIn(text);
  if (!verdict || !/chỉ tiêu|target/i.test(text)) return undefined;
  const asked = targetsIn(text, subjects, page);
  return asked.length === 0 || asked.some(({ outcome }) => outcome === verdict)
    ? undefined
    : `is ${asked.map(({ outcome }) => outcome)}`;
}

/** Sentences that say which way a place went between two figures: some pair of years must bear it. */
function directionFault(text: string, subjects: readonly Area[], page: Page): string | undefined {
  const direction = directionIn(text);
  const printed = percents(text, page);
  if (direction === undefined || printed.length < 2 || subjects.length === 0) return undefined;
  const isThis = (area: Area, pair: string, measure: "coverage_rate" | "insured_share") => {
    const { from, to, status } = compared(
      area,
      measure,
      pair.split("-").map(Number) as [number, number],
    );
    return [from, to].every(
      (side) =>
        side && printed.some((value) => value === side.value || value === round(side.value, 1)),
    )
      ? status
      : undefined;
  };
  const statuses = subjects.flatMap((area) =>
    (["coverage_rate", "insured_share"] as const).flatMap((measure) =>
      pairsOf(area, measure).flatMap((pair) => isThis(area, pair, measure) ?? []),
    ),
  );
  return statuses.length === 0 || statuses.includes(direction)
    ? undefined
    : `is ${[...new Set(statuses)]}`;
}

/** A sentence in the parts that each tell of one place. */
const clausesOf = (text: string) => text.split(/[;.] (?=\p{L})/u);

/** Whether the place that a superlative names is the one that the tables give. */
function nameFault(
  text: string,
  { word, of, due }: Superlative,
  { language }: Page,
): string | undefined {
  const match = of && !of.test(text) ? null : word.exec(text);
  const [said] = match ? areasIn(text.slice(match.index), language) : [];
  if (!said) return undefined;
  const names = due().map(({ names }) => names[language]);
  return names.includes(said.names[language]) ? undefined : `is ${names.join(" or ")}`;
}

/** The targets of a year met or missed by most, of two or more that an exact figure tells of. */
function farthestTargets(year: number, outcome: "met" | "missed"): Area[] {
  const known = checks.filter(
    (check) =>
      check.year === year &&
      check.inForce &&
      check.outcome === outcome &&
      check.area.set === "63" &&
      check.figure &&
      isExact(check.figure),
  );
  if (known.length < 2) return [];
  const size = ({ gap }: Check) => Math.abs(gap ?? 0);
  const most = Math.max(...known.map(size));
  return known.filter((check) => size(check) === most).map(({ area }) => area);
}

/** The two years that the home page compares. */
function yearsOnHome({ path, document }: Page): [number, number] | undefined {
  if (path !== "/" && path !== "/en/") return undefined;
  const heading = plain(document.querySelector("#findings ~ * h3, h3")?.textContent);
  const pair = /^(\d{4})–(\d{4})/.exec(heading);
  return pair ? [Number(pair[1]), Number(pair[2])] : undefined;
}

/** A superlative, and the places that the tables give for it. */
interface Superlative {
  word: RegExp;
  /** What a sentence must speak of as well. */
  of?: RegExp;
  due: () => readonly Area[];
}

function superlativesOf(page: Page): Superlative[] {
  const year = Number(/\/(\d{4})\/(?:muc-tieu|targets)\//.exec(page.path)?.[1]);
  const years = yearsOnHome(page);
  const found: Superlative[] = [
    {
      word: /farthest above|cao hơn nhiều nhất/i,
      of: /published rate|tỷ lệ công bố/i,
      due: farthestAbove,
    },
  ];
  if (year) {
    found.push(
      {
        word: /Farthest above|Vượt chỉ tiêu nhiều nhất/,
        due: () => farthestTargets(year, "met"),
      },
      {
        word: /Farthest below|Thấp hơn chỉ tiêu nhiều nhất/,
        due: () => farthestTargets(year, "missed"),
      },
    );
  }
  if (years) {
    const changes = () => oldProvinces.map((area) => compared(area, "coverage_rate", years));
    found.push({ word: /largest rise|tăng nhiều nhất/i, due: () => largest(changes(), "rose") });
  }
  return found;
}

/** Verdicts on any page that the tables do not bear. */
export function verdictFaults(page: Page): string[] {
  const faults = outcomeFaults(page);
  const superlatives = superlativesOf(page);
  for (const sentence of sentencesOf(page.document)) {
    const { text } = sentence;
    const subjects = areasIn(text, page.language);
    const about =
      subjects.length > 0 ? subjects : areasOfPage(page.path).filter((area) => area !== country);
    const fault =
      targetSentenceFault(text, about, page) ??
      clausesOf(text)
        .map((clause) => directionFault(clause, areasIn(clause, page.language), page))
        .find(Boolean) ??
      superlatives.map((each) => nameFault(text, each, page)).find(Boolean);
    if (fault) faults.push(`“${text}” ${fault}`);
  }
  return faults.map((fault) => `${page.path}: ${fault}`);
}
