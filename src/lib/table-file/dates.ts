/** What stands first in a date that does not start with its year. */
export type DateOrder = "day" | "month";

const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const yearLast = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** "2020-10-31" where there is such a day. A large file has millions, so no Date is made of each. */
function iso(year: string, month?: string, day?: string): string | undefined {
  if (year === "0000") return undefined;
  if (month === undefined) return year;
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m)) return undefined;
  const inMonth = `${year}-${month.padStart(2, "0")}`;
  return day === undefined ? inMonth : `${inMonth}-${day.padStart(2, "0")}`;
}

/**
 * A day, a month or a year as ISO 8601 writes it: "31/10/2020" is "2020-10-31", "10/2020" is
 * "2020-10". Undefined where the text is none, or the calendar has none such.
 */
export function partialDate(text: string, order: DateOrder): string | undefined {
  const date = text.trim();
  const [, year, month, day] = yearFirst.exec(date) ?? [];
  if (year) return iso(year, month, day);
  const [, first, second, last] = yearLast.exec(date) ?? [];
  if (!last) return undefined;
  if (!first) return iso(last, second);
  return order === "day" ? iso(last, second, first) : iso(last, first, second);
}

/** A day as SQL writes it, or undefined where the text is none. */
export function dateText(text: string, order: DateOrder): string | undefined {
  const date = partialDate(text, order);
  return date?.length === 10 ? date : undefined;
}

const timestamp =
  /^(\S+?)(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,6})?\d*)?\s*(?<zone>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/i;

/** Minutes by which a time zone is ahead of UTC: "+07:00" is 420. */
function minutesAhead(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/**
 * A day with a time as SQL writes it, or undefined where the text is none. With a time zone the
 * moment is kept: it is written in UTC.
 */
export function timestampText(text: string, order: DateOrder): string | undefined {
  const [, day = "", hour = "", minute = "", second = "00", fraction = "", zone] =
    timestamp.exec(text.trim()) ?? [];
  const date = dateText(day, order);
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const local = `${date} ${hour.padStart(2, "0")}:${minute}:${second}`;
  const ahead = zone ? minutesAhead(zone) : 0;
  if (ahead === 0) return local + fraction;
  const moment = new Date(Date.parse(`${local.replace(" ", "T")}Z`) - ahead * 60_000);
  const utc = moment.toISOString();
  // Years before 1 and after 9999 have a sign and six digits.
  return /^(?!0000)\d{4}-/.test(utc) ? utc.slice(0, 19).replace("T", " ") + fraction : undefined;
}

/** Whether a day with a time says its time zone. */
export const hasZone = (text: string): boolean =>
  timestamp.exec(text.trim())?.groups?.zone !== undefined;

/** The order that a date can only be read in: "31/10/2020" has its day first. */
export function shownOrder(text: string): DateOrder | undefined {
  const [day = ""] = text.trim().split(/[T\s]/);
  const [, first, second] = yearLast.exec(day) ?? [];
  if (!first) return undefined;
  if (Number(first) > 12) return "day";
  return Number(second) > 12 ? "month" : undefined;
}
