import { oldProvinces } from "./areas.ts";
import { compareCounts } from "./check-compare.ts";
import { targetCountsOfProvinces } from "./check-targets.ts";
import { compared } from "./compare.ts";
import { figureOfYear, figuresOf } from "./figures.ts";
import { years } from "./numbers.ts";
import { all, countsIn, type Page, plain } from "./page.ts";
import { bothCounts } from "./two-measures.ts";

/** How many provinces have a rate of a year, or of any. */
const known = (year?: number) =>
  oldProvinces.filter((area) =>
    year === undefined
      ? figuresOf(area, "coverage_rate").length > 0
      : figureOfYear(area, "coverage_rate", year),
  ).length;

/** What a sentence of the home page may count: it says itself whether pairs, targets or figures. */
function countsOf(text: string): Set<number> {
  const [from, to] = /^(\d{4})–(\d{4})/.exec(text)?.slice(1).map(Number) ?? [];
  if (from && to)
    return compareCounts(
      oldProvinces.map((area) => compared(area, "coverage_rate", [from, to])),
      [from, to],
    );
  if (/target|chỉ tiêu/i.test(text)) return targetCountsOfProvinces;
  if (/published rate and a count|tỷ lệ công bố lẫn số người|insured share/i.test(text))
    return bothCounts;
  const named = years.filter((year) => text.includes(String(year)));
  return new Set([oldProvinces.length, ...(named.length > 0 ? named.map(known) : [known()])]);
}

/** Counts in the findings of the home page that nothing bears, and a year that is not the fullest. */
export function findingFaults(page: Page): string[] {
  if (page.path !== "/" && page.path !== "/en/") return [];
  const most = Math.max(...years.map(known));
  return all(
    page,
    ".intro .lead, main section:not(:has(svg, form)) :is(h3, p, li):not(:has(h3, p))",
  ).flatMap((element) => {
    const text = plain(element.textContent);
    const due = countsOf(text);
    const faults = countsIn(text)
      .filter((count) => !due.has(count))
      .map((count) => `${count} counts nothing`);
    if (/most figures|nhiều số liệu nhất/.test(text) && !countsIn(text).includes(most))
      faults.push(`is of ${most}`);
    return faults.map((fault) => `${page.path}: “${text}” ${fault}`);
  });
}
