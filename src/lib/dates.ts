import type { Language } from "./language.ts";

let months: Intl.DateTimeFormat | undefined;

/** "September". The first takes a phone 50 ms, so it is made where a page has a month to write. */
function monthName(month: number): string {
  months ??= new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
  return months.format(new Date(Date.UTC(2000, month - 1)));
}

/**
 * First and last instant of a day, a month or a year, in milliseconds UTC.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dateSpan(date: string): [start: number, end: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (!month) return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return day
    ? [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)]
    : [Date.UTC(year, month - 1), Date.UTC(year, month)];
}

/**
 * A published date as precise as its source gave it, and no more; or the years that a mean is of.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY/YYYY`
 * @returns "31/10/2020", "tháng 9/2020", "năm 2020", "các năm 2019–2020"; "31 October 2020",
 * "September 2020", "2020", "2019–2020"
 */
export function formatDate(date: string, language: Language): string {
  const [first, last] = date.split("/");
  if (last) return `${language === "vi" ? "các năm " : ""}${first}–${last}`;
  const [year = "", month, day] = date.split("-");
  if (!month) return language === "vi" ? `năm ${year}` : year;
  if (language === "vi") {
    return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`;
  }
  const name = monthName(Number(month));
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
