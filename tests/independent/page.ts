import { type Area, areas, newProvinces, oldProvinces } from "./areas.ts";
import { type Language, numbersIn, type Printed } from "./sentences.ts";

/** A built page as the checks read it: its kind by its address. */
export interface Page {
  path: string;
  language: Language;
  document: Document;
}

export const plain = (text: string | null | undefined): string =>
  (text ?? "").replace(/\s+/g, " ").trim();

export const all = (page: Page, selector: string): Element[] => [
  ...page.document.querySelectorAll(selector),
];

export const languageOf = (path: string): Language => (path.startsWith("/en/") ? "en" : "vi");

/** The provinces that a map draws: the new ones or the old ones, by how many there are. */
const provincesOn = (map: Element | null): Area[] =>
  map?.querySelectorAll(".map-provinces [data-name]").length === newProvinces.length
    ? newProvinces
    : oldProvinces;

/** The provinces that a page is about: those of its first map. */
export const provincesOf = (page: Page): Area[] =>
  provincesOn(page.document.querySelector("svg.map"));

/** The area of a row or mark that gives its code. */
export const areaOfCode = (page: Page, code: string | null): Area | undefined =>
  code === "00" ? areas[0] : provincesOf(page).find((area) => area.code === code);

/** A map of provinces: what it says of each, and of all. */
export interface DrawnMap {
  provinces: Area[];
  labels: { area: Area; label: string; rest: string }[];
  description: string;
}

/** The maps of a page, each with the label of every province. */
export const mapsOf = (page: Page): DrawnMap[] =>
  all(page, "svg.map:has(.map-provinces)").map((map) => {
    const provinces = provincesOn(map);
    const marks = [...map.querySelectorAll(".map-provinces [data-name][aria-label]")];
    const labels = marks.flatMap((mark) => {
      const name = mark.getAttribute("data-name") ?? "";
      const area = provinces.find(({ names }) => names[page.language] === name);
      const label = plain(mark.getAttribute("aria-label"));
      return area ? [{ area, label, rest: label.slice(name.length) }] : [];
    });
    return { provinces, labels, description: plain(map.querySelector("desc")?.textContent) };
  });

/** Every label of a page's maps with the province it names. */
export const mapLabels = (page: Page) => mapsOf(page).flatMap(({ labels }) => labels);

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

/** A date as the pages write it. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!month) return String(year);
  if (language === "vi") return day ? `${day}/${month}/${year}` : `tháng ${month}/${year}`;
  return `${day ? `${day} ` : ""}${months[month - 1]} ${year}`;
}

const boundWords: Record<Language, Record<string, RegExp>> = {
  vi: { over: /trên/, under: /dưới/, about: /khoảng/, estimate: /ước/, nearly: /gần/ },
  en: { over: /over/, under: /under/, about: /about/, estimate: /est\./, nearly: /nearly/ },
};

/** Whether a text says of its first number what the bound leaves open, and no more. */
export function saysBound(text: string, bound: string, language: Language): boolean {
  const [first] = numbersIn(text, language);
  const before = first ? text.slice(0, text.indexOf(first.printed)) : text;
  return Object.entries(boundWords[language]).every(
    ([word, pattern]) => pattern.test(before) === (word === bound),
  );
}

export const firstNumber = (text: string, language: Language): Printed | undefined =>
  numbersIn(text, language)[0];

const dates = new RegExp(
  `\\d{1,2} (?:${months.join("|")}) \\d{4}|(?:\\d{1,2}/){0,2}(?:19|20)\\d{2}`,
  "g",
);

/** Whole numbers that stand alone in a text and are no dates: counts and ranks. */
export const countsIn = (text: string): number[] =>
  [...text.replace(dates, "…").matchAll(/(?<![\d.,–−+])\d+(?![\d%]|[.,–]\d| ?%)/g)].map(
    ([digits]) => Number(digits),
  );
