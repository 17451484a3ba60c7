import { type CompareRow, isCompared } from "../../answers/compare/summary.ts";
import { changeText } from "../../answers/compare/text.ts";
import { compareWords } from "../../i18n/compare.ts";
import { figureNeighbourWords } from "../../i18n/figure-neighbours.ts";
import { figurePageWords } from "../../i18n/figure-page.ts";
import { addressOf } from "../../lib/addresses.ts";
import { pageOfYears } from "../../lib/compare-state.ts";
import type { ComparedYears } from "../../lib/compare-years.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { FigureUses, MapUse } from "../../page-data/figure-uses.ts";
import type { ListedFigure } from "../../page-data/figures.ts";
import type { AreaSet } from "../../sql/questions.ts";
import { placeAddress, placeName } from "./place.ts";

/** One kind of use with the pages that show it. */
export interface UseLine {
  label: string;
  links: { text: string; href: string }[];
}

/** "2011–2020: rose, +6.26 points": what a comparison with the figure says of its place. */
function comparedText(pair: ComparedYears, row: CompareRow, language: Language): string {
  const words = figureNeighbourWords[language];
  const change = isCompared(row) && changeText(row, "coverage_rate", language);
  const said = [compareWords[language].status[row.status], change && words.points(change)];
  return words.compared(pair.join("–"), said.filter(Boolean).join(", "));
}

/** Where a figure is shown and what is computed from it, as lines of links. */
export function useLines(figure: ListedFigure, uses: FigureUses, language: Language): UseLine[] {
  const words = figurePageWords[language].uses;
  const { any, rate, share } = figure;
  const yearLink = (year: number, newProvinces: boolean) => ({
    text: String(year),
    href: addressOf(language, {
      page: "map",
      year,
      view: newProvinces ? "new-provinces" : undefined,
    }),
  });
  const maps = (chosen: (use: MapUse) => boolean) =>
    uses.maps.filter(chosen).map(({ year, areaSet }) => yearLink(year, areaSet === "34"));
  const compare = (areaSet: AreaSet) =>
    uses.compare
      .filter(({ areas }) => areas === areaSet)
      .map(({ pair, areas, row }) => ({
        text: comparedText(pair, row, language),
        href: addressOf(language, pageOfYears(pair, areas)),
      }));
  const means = [...Map.groupBy(uses.means, (part) => part.group_set + part.group_code).values()];
  const lines: UseLine[] = [
    {
      label: words.place,
      links: [{ text: placeName(any, language), href: placeAddress(any, language) }],
    },
    { label: words.map, links: maps((use) => use.areaSet === "63" && use.status === "year") },
    { label: words.later, links: maps((use) => use.areaSet === "63" && use.status === "earlier") },
    {
      label: words.countOnly,
      links: maps((use) => use.areaSet === "63" && use.status === "count_only"),
    },
    { label: words.newProvinces, links: maps((use) => use.areaSet === "34") },
    { label: words.compare, links: compare("63") },
    { label: words.newCompare, links: compare("34") },
    ...means.map((parts) => ({
      label: words.mean(nameOf(parts[0] as (typeof parts)[0], language)),
      links: parts.map(({ group_set, group_code, year }) =>
        group_set === "region"
          ? {
              text: String(year),
              href: `${addressOf(language, { page: "region", slug: group_code })}#year-${year}`,
            }
          : yearLink(year, true),
      ),
    })),
  ];
  if (any.area_set === "country" && rate?.chosen) {
    const href = addressOf(language, { page: "home" });
    lines.push({ label: words.country, links: [{ text: words.countryLink, href }] });
  }
  if (any.area_set !== "country" && rate && share) {
    const href = `${addressOf(language, { page: "methods" })}#two-measures-table`;
    lines.push({ label: words.twoMeasures, links: [{ text: words.twoMeasuresLink, href }] });
  }
  return lines.filter(({ links }) => links.length > 0);
}
