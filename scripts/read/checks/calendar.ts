import { partialDate } from "../../../src/lib/table-file/dates.ts";

/** True for a year, month or day that the calendar has: YYYY, YYYY-MM or YYYY-MM-DD. */
export const isPartialDate = (text: string): boolean => partialDate(text, "day") === text;

/** First day of a year, month or day, as YYYY-MM-DD. */
export function firstDay(date: string | number): string {
  const text = String(date);
  return text + "0000-01-01".slice(text.length);
}

/** Last day of a year, month or day, as a text that no later day sorts before. */
export function lastDay(date: string | number): string {
  const text = String(date);
  return text + "0000-12-31".slice(text.length);
}

/** The day it is in Viet Nam, where the figures are published and entered. */
export function todayInVietNam(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
