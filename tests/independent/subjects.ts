import { type Area, areas, country } from "./areas.ts";
import { partsOf, successorsOf } from "./numbers.ts";
import type { Language, Sentence } from "./sentences.ts";
import { cell, memo, table } from "./tables.ts";

const pagesOf = {
  province: /^\/(?:tinh|en\/province)\/([^/]+)\//,
  region: /^\/(?:vung|en\/region)\/([^/]+)\//,
  figure: /^\/(?:so-lieu|en\/figure)\/([^/]+)\//,
};

const observations = new Map(table("observations").map((line) => [line.observation_id, line]));

const areaOfFigure = (id: string): Area[] => {
  const line = observations.get(id);
  return areas.filter(({ set, code }) => set === line?.area_set && code === line.area_code);
};

/** Areas that a page is about as a whole. */
export const areasOfPage = memo((path: string): Area[] => {
  const slugOf = (page: keyof typeof pagesOf) => pagesOf[page].exec(path)?.[1];
  const province = areas.filter(({ set, slug }) => set === "63" && slug === slugOf("province"));
  const region = areas.filter(({ set, slug }) => set === "region" && slug === slugOf("region"));
  const about = [...province, ...region, ...areaOfFigure(slugOf("figure") ?? "")];
  return about.length > 0 ? [...about, ...about.flatMap(successorsOf)] : [country];
});

const namePattern = memo((language: Language) => {
  const names = areas.map(({ names }) => names[language]).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}])(?:${[...new Set(names)].join("|")})(?![\\p{L}])`, "gu");
});

const named = memo((key: string): Area[] => {
  const [language, name] = key.split("/") as [Language, string];
  return areas.filter(({ names }) => names[language] === name);
});

/** Publishers that bear the name of a place, so that a figure's publisher is not taken for its place. */
const publishers = table("sources")
  .flatMap((line) => [cell(line, "publisher"), cell(line, "publisher_en")])
  .filter((name) => areas.some(({ names }) => name.includes(names.vi) || name.includes(names.en)))
  .sort((a, b) => b.length - a.length);

const withoutPublishers = (text: string) =>
  publishers.reduce((rest, name) => rest.replaceAll(name, ""), text);

const found = memo((key: string): Area[] => {
  const [language, text] = [key.slice(0, 2) as Language, key.slice(2)];
  return [...withoutPublishers(text).matchAll(namePattern(language))].flatMap(([name]) =>
    named(`${language}/${name}`),
  );
});

/** Areas that a text names. */
export const areasIn = (text: string, language: Language): Area[] => found(language + text);

/** The areas that a row or a mark says that it is of. */
function marked({ element }: Sentence, language: Language): Area[] {
  const row = element.closest("tr");
  const code = element.closest("[data-row-area]")?.getAttribute("data-row-area");
  const figures = [
    element.closest("[data-observation]"),
    ...element.querySelectorAll("[data-observation]"),
  ];
  const drawing =
    element.localName === "text" ? element.closest("svg")?.querySelector("desc") : null;
  return [
    ...areas.filter((area) => code && area.code === code),
    ...figures.flatMap((link) => areaOfFigure(link?.getAttribute("data-observation") ?? "")),
    ...areasIn(row?.querySelector("th[scope=row], td")?.textContent ?? "", language),
    ...areasIn(drawing?.textContent ?? "", language),
  ];
}

/** Whose numbers a sentence may hold: of the areas it names, else of its row, else of its page. */
export function subjectsOf(sentence: Sentence, path: string, language: Language): Area[] {
  const said = [...areasIn(sentence.text, language), ...marked(sentence, language)];
  const page = areasOfPage(path);
  const own = page[0] === country && said.length > 0 && !pagesOf.figure.test(path) ? [] : page;
  return [...new Set([...said, ...own])].flatMap((area) => [area, ...partsOf(area)]);
}
