import { round } from "./numbers.ts";
import { all, areaOfCode, countsIn, mapLabels, type Page, plain, provincesOf } from "./page.ts";
import { numbersIn } from "./sentences.ts";
import { areasIn } from "./subjects.ts";
import { type Check, checks, type Outcome } from "./targets.ts";

/** What a text says came of a target: a verdict, or nothing. */
export function verdictIn(text: string): "met" | "missed" | undefined {
  if (/(?<!\p{L})(chưa đạt|không đạt|missed)(?!\p{L})/iu.test(text)) return "missed";
  return /(?<!\p{L})(đạt|met)(?!\p{L})/iu.test(text) ? "met" : undefined;
}

/** What is wrong with a text about one target: its verdict, the target, the distance. */
function targetFault(text: string, check: Check, page: Page): string | undefined {
  const verdict = verdictIn(text);
  const due = /^(met|missed)$/.test(check.outcome) ? check.outcome : undefined;
  if (verdict !== due) return `is ${check.outcome}`;
  const numbers = numbersIn(text, page.language);
  if (!numbers.some(({ unit, value }) => unit === "percent" && value === check.target))
    return `should say the target ${check.target}`;
  const points = numbers.find(({ unit }) => unit === "points");
  if (!points) return undefined;
  if (check.gap === undefined) return "has no known distance";
  const gap = round(check.gap, 2);
  const said = points.signed ? gap : Math.abs(gap);
  return points.value === said ? undefined : `is ${gap} points away`;
}

const outcomes: Outcome[] = [
  "met",
  "missed",
  "above_then",
  "below_then",
  "cannot_say",
  "no_figure",
];

/** Every number of targets that a sentence may count. */
function targetCounts(some: readonly Check[], total: number): Set<number> {
  const count = (...wanted: Outcome[]) =>
    some.filter(({ outcome }) => wanted.includes(outcome)).length;
  return new Set([
    ...outcomes.map((outcome) => count(outcome)),
    ...[some.length, total, total - some.length],
    ...[
      count("met", "missed"),
      count("above_then", "below_then"),
      count("met", "missed", "above_then", "below_then"),
    ],
    ...[count("cannot_say", "no_figure"), count("above_then", "below_then", "cannot_say")],
    count("above_then", "below_then", "cannot_say", "no_figure"),
  ]);
}

const inForce = checks.filter((check) => check.inForce);

/** What a map of the distance to target says that does not follow from the tables. */
function mapFaults(page: Page, year: number): string[] {
  const faults: string[] = [];
  const ofYear = inForce.filter((check) => check.year === year);
  const checkOf = (area: unknown) => ofYear.find((check) => check.area === area);
  for (const { area, label } of mapLabels(page)) {
    const check = checkOf(area);
    const fault = check
      ? targetFault(label, check, page)
      : numbersIn(label, page.language).length > 0 && "has no target";
    if (fault) faults.push(`“${label}” ${fault}`);
  }
  for (const row of all(page, "tr[data-row-area]")) {
    const check = checkOf(areaOfCode(page, row.getAttribute("data-row-area")));
    const text = plain(row.textContent);
    const fault = check && targetFault(text, check, page);
    if (fault) faults.push(`“${text}” ${fault}`);
  }
  const provinces = ofYear.filter(({ area }) => area.set === "63");
  const known = targetCounts(provinces, provincesOf(page).length);
  for (const element of all(page, "h1, svg.map desc")) {
    const text = plain(element.textContent);
    for (const count of countsIn(text))
      if (count !== year && !known.has(count)) faults.push(`${count} in “${text}” counts nothing`);
  }
  return faults;
}

/** The dots of the chart of all targets, each of an area and a year. */
function chartFaults(page: Page): string[] {
  return all(page, "svg title").flatMap((title) => {
    const text = plain(title.textContent);
    const [name = "", said = ""] = text.split(/: (.*)/);
    const year = Number(/\d{4}$/.exec(name)?.[0]);
    const named = areasIn(name, page.language);
    const about = /^(Cả nước|Viet Nam|Việt Nam|The country)/.test(name)
      ? ["country"]
      : ["63", "34"];
    const check = inForce.find(
      ({ area, year: of }) =>
        of === year && about.includes(area.set) && (about[0] === "country" || named.includes(area)),
    );
    const fault = check ? targetFault(said, check, page) : "is no target that we know";
    return fault ? [`“${text}” ${fault}`] : [];
  });
}

/** What pages about targets say that does not follow from the tables. */
export function targetFaults(page: Page): string[] {
  const year = /\/(\d{4})\/(?:muc-tieu|targets)\//.exec(page.path)?.[1];
  const faults = year
    ? mapFaults(page, Number(year))
    : /^\/(muc-tieu|en\/targets)\/$/.test(page.path)
      ? [...chartFaults(page), ...leadFaults(page)]
      : [];
  return faults.map((fault) => `${page.path}: ${fault}`);
}

/** What may be counted of the targets in force of all provinces and years. */
export const targetCountsOfProvinces = targetCounts(
  inForce.filter(({ area }) => area.set !== "country"),
  inForce.filter(({ area }) => area.set !== "country").length,
);

/** The counts in the headline and the lead of the page of all targets. */
function leadFaults(page: Page): string[] {
  const country = inForce.filter(({ area }) => area.set === "country");
  const known = new Set([...targetCountsOfProvinces, ...targetCounts(country, country.length)]);
  return all(page, "h1, .lead").flatMap((element) => {
    const text = plain(element.textContent);
    return countsIn(text)
      .filter((count) => !known.has(count) && count !== 12)
      .map((count) => `${count} in “${text}” counts nothing`);
  });
}
