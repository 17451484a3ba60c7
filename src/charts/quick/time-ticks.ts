import type { Language } from "../../lib/language.ts";

const day = 86_400_000;

/** Days between ticks from which d3 puts them at months, and at years. */
const monthStep = 14.5;
const yearStep = 182;
/** Days between ticks below which d3 puts them at hours. */
const dayStep = 0.75;

/** Ticks of an axis of times, and how they are written: no two alike. */
export interface TimeTicks {
  ticks: number | "day";
  format(value: number | Date): string;
}

function partsOf(step: number, hasHours: boolean): Intl.DateTimeFormatOptions {
  if (step > yearStep) return { year: "numeric" };
  if (step > monthStep) return { year: "numeric", month: "2-digit" };
  const date = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  if (step > dayStep || !hasHours) return date;
  return { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
}

/**
 * Ticks for times, as precise as their distance asks for, in UTC.
 * @param times in milliseconds
 * @param most about how many ticks there is room for
 */
export function timeTicks(times: readonly number[], most: number, language: Language): TimeTicks {
  const step = (Math.max(...times) - Math.min(...times)) / day / most;
  const hasHours = times.some((time) => time % day !== 0);
  const form = new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "UTC",
    ...partsOf(step, hasHours),
  });
  return {
    ticks: step <= dayStep && !hasHours ? "day" : most,
    format: (value) => form.format(value),
  };
}
