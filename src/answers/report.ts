import { reportWords } from "../i18n/report.ts";
import type { Language } from "../lib/language.ts";
import type { Report } from "../lib/report.ts";

const aboutParts = ["page", "place", "year", "figure"] as const;

/** The subject of a report: "Atlas bảo hiểm y tế: Sơn La, 2020, 14-2020-10-31". */
export const reportSubject = (
  { page, place, year, figure }: Omit<Report, "subject">,
  language: Language,
): string =>
  reportWords[language].subject(
    [place, year, figure].filter(Boolean).join(", ") || new URL(page).pathname,
  );

/** The letter of a report: what it is about, and what the reader is asked to fill in. */
export function reportText(report: Report, language: Language): string {
  const { about, ask } = reportWords[language];
  const known = aboutParts.flatMap((part) => {
    const value = report[part];
    return value ? `${about[part]}: ${value}` : [];
  });
  return [...known, "", ...ask.map((line) => `${line}: `)].join("\n");
}
