import type { Unit } from "./numbers.ts";

export type Language = "vi" | "en";

/** A piece of text that a reader takes in at once, and where it stands. */
export interface Sentence {
  text: string;
  element: Element;
}

/** A number with its unit, as it is printed. */
export interface Printed {
  printed: string;
  value: number;
  signed: boolean;
  unit: Unit;
}

/** Scales, choices, code and the words of others: no sentences of ours. */
const passedOver = [
  ...["script", "style", "template", "nav", "pre", "code", "textarea", "citation-list", "footer"],
  ...[".legend", ".legend-bar", ".chart-legend", ".axis-label", "[rel=external]"],
].join();

const blocks = "h1,h2,h3,h4,h5,h6,p,li,caption,th,td,dt,dd,desc,title,summary,text,figcaption";

const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** The sentences of a page; takes out of it what is none. */
export function sentencesOf(document: Document): Sentence[] {
  for (const element of document.querySelectorAll(passedOver)) element.remove();
  const found: Sentence[] = [];
  for (const element of document.querySelectorAll(`main :is(${blocks})`))
    if (!element.querySelector(blocks)) found.push({ text: plain(element.textContent), element });
  for (const element of document.querySelectorAll("main [aria-label]"))
    found.push({ text: plain(element.getAttribute("aria-label")), element });
  const described = document.querySelector("meta[name=description]");
  if (described) found.push({ text: plain(described.getAttribute("content")), element: described });
  return found.filter(({ text }) => /\d/.test(text));
}

const patterns: Record<Language, RegExp> = {
  vi: /([+−-]?)(\d+(?:\.\d{3})*(?:,\d+)?) ?(%|điểm|người)/g,
  en: /([+−-]?)(\d+(?:,\d{3})*(?:\.\d+)?) ?(%|(?:percentage )?points?|people)/g,
};

const unitOf = (word: string): Unit =>
  word === "%" ? "percent" : /point|điểm/.test(word) ? "points" : "people";

/** The value of a number as the language writes it. */
export const numberOf = (digits: string, language: Language): number =>
  Number(
    language === "vi" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", ""),
  );

/** Every number of a text that has a unit. */
export const numbersIn = (text: string, language: Language): Printed[] =>
  [...text.matchAll(patterns[language])].map(([printed, sign = "", digits = "", word = ""]) => ({
    printed,
    value: (/[−-]/.test(sign) ? -1 : 1) * numberOf(digits, language),
    signed: sign !== "",
    unit: unitOf(word),
  }));
