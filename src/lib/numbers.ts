import type { Language } from "./language.ts";

const locales = { vi: "vi-VN", en: "en-GB" } as const;

/** Digits of what we compute: a division or a mean is no more precise than what goes into it. */
export const derivedDecimals = 1;

/** A count that we compute, in hundreds: its average population is published in thousands. */
export const roundDerivedCount = (count: number): number => Math.round(count / 100) * 100;

/** Lengths of drawings need no more than a tenth of a unit. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes far longer than using it, and a table holds hundreds of numbers. */
function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formatters.set(key, formatter);
  return formatter.format(value);
}

/** A count in full: 1.196.739 or 1,196,739. */
export const formatCount = (count: number, language: Language): string =>
  format(count, language, { maximumFractionDigits: 0 });

/** Which way a number is shortened: "over 1,196,739" is still true as "over 1.19m", not as 1.2m. */
export type Rounding = "round" | "floor" | "ceil";

const shortUnits = {
  vi: { millions: "\u00a0triệu", thousands: "\u00a0nghìn" },
  en: { millions: "m", thousands: "k" },
} as const;

/** A count in three digits, for where a full one finds no room: 1,2 triệu, 980 nghìn or 1.2m, 980k. */
export function formatShortCount(
  count: number,
  language: Language,
  rounding: Rounding = "round",
): string {
  if (count < 1e3) return formatCount(count, language);
  const unit = 10 ** (Math.floor(Math.log10(count)) - 2);
  // Rounded first: 999,950 is a million then, not a thousand thousands.
  const rounded = Math[rounding](count / unit) * unit;
  const [size, name] = rounded < 1e6 ? ([1e3, "thousands"] as const) : ([1e6, "millions"] as const);
  return formatDecimal(rounded / size, language) + shortUnits[language][name];
}

/**
 * A percentage: 95,54% or 95.54%.
 * @param most most digits after the mark; published figures keep their two, ours show one
 * @param least fewest digits: 95.90 as its source printed it
 */
export const formatPercent = (value: number, language: Language, most = 2, least = 0): string =>
  `${format(value, language, { maximumFractionDigits: most, minimumFractionDigits: least })}%`;

/** A number with the decimals it needs and no more than two: 6, 0,16 or 0.16. */
export const formatDecimal = (value: number, language: Language): string =>
  format(value, language, { maximumFractionDigits: 2 });

/** A difference in percentage points, signed: +6,3 or −1.2. The caller adds the unit's name. */
export const formatPoints = (points: number, language: Language, decimals = 1): string =>
  format(points, language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "exceptZero",
  }).replace("-", "\u2212");

/** The size of a file: 35 kB, 1,2 MB or 1.2 MB. */
export const formatBytes = (bytes: number, language: Language): string =>
  bytes < 1e6
    ? `${format(bytes / 1e3, language, { maximumSignificantDigits: bytes < 1e4 ? 2 : 3 })}\u00a0kB`
    : `${format(bytes / 1e6, language, { maximumFractionDigits: 1 })}\u00a0MB`;

const decimalMarks = { vi: ",", en: "." } as const;

/**
 * The size of a download or of memory, always in the same unit: 18,1 MB or 18.1 MB. Where nothing is
 * grouped, without a formatter: a browser takes 30 ms to make its first one, in which nothing of a
 * download is read.
 */
export function formatMegabytes(bytes: number, language: Language): string {
  const digits = (bytes / 1e6).toFixed(1);
  const number =
    Number(digits) < 1000
      ? digits.replace(".", decimalMarks[language])
      : format(Number(digits), language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${number} MB`;
}
