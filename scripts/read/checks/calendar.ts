import { z } from "zod";

const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const fullDate = z.iso.date();

const fill = (text: string) => text + "0000-01-01".slice(text.length);

/** True for a year, month or day that the calendar has: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDate(text: string): boolean {
  return partialDate.test(text) && fullDate.safeParse(fill(text)).success;
}

/** First day of a year, month or day, as YYYY-MM-DD. */
export function firstDay(date: string | number): string {
  return fill(String(date));
}

/** The ISO form of a date written the Vietnamese way (31/10/2020, 10-2020) or with other marks. */
export function isoHint(text: string): string | undefined {
  const parts = text.split(/[/.\s-]+/);
  const ordered = parts.at(-1)?.length === 4 && parts[0]?.length !== 4 ? parts.reverse() : parts;
  const iso = ordered.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  return isPartialDate(iso) && parts.length > 1 ? iso : undefined;
}

/** The day it is in Viet Nam, where the figures are published and entered. */
export function todayInVietNam(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
