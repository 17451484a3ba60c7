import { regions } from "./areas.ts";
import { isEnough, meanOf } from "./groups.ts";
import { round } from "./numbers.ts";
import { all, type Page, plain, saysBound } from "./page.ts";
import { numbersIn } from "./sentences.ts";

/** What the page of a region says of its means that does not follow from the tables. */
export function meanFaults(page: Page): string[] {
  const slug = /^\/(?:vung|en\/region)\/([^/]+)\//.exec(page.path)?.[1];
  const region = regions.find((area) => area.slug === slug);
  if (!region) return [];
  return all(page, "tr[id^=year-]").flatMap((row) => {
    const year = Number(row.id.slice("year-".length));
    const text = plain(row.textContent).replace(String(year), "");
    const mean = meanOf(region, "coverage_rate", year, 3);
    const given = mean && isEnough(region, mean) ? mean : null;
    const percents = numbersIn(text, page.language).filter(({ unit }) => unit === "percent");
    const faults: string[] = [];
    const shares = [mean?.sharePct ?? 0, mean?.freshPct ?? 0].map((share) => round(share, 0));
    if (given && percents[0]?.value !== round(given.value, 1))
      faults.push(`should say ${given.value}`);
    if (given && !saysBound(text, given.bound, page.language)) faults.push(`is ${given.bound}`);
    for (const { value } of percents.slice(given ? 1 : 0))
      if (!shares.includes(value)) faults.push(`${value} is no share of the people`);
    return faults.map((fault) => `${page.path}: “${plain(row.textContent)}” ${fault}`);
  });
}
