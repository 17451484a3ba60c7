import { notesText } from "../../answers/explorer/line.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { byName, type Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import type { YearLines } from "./multiples.ts";

/** A table of areas by years with the figures of small maps; what is missing is a dash. */
export function matrix(
  caption: string,
  years: readonly YearLines[],
  language: Language,
): HTMLElement {
  const words = explorerGraphicWords[language].table;
  const byYear = years.map(({ lines }) => new Map(lines.map((line) => [line.area, line])));
  const areas = (years[0]?.lines ?? []).toSorted((a, b) => byName(language)(a.name, b.name));
  const header = element(
    "tr",
    {},
    element("th", { scope: "col" }, words.province),
    ...years.map(({ year }) => element("th", { scope: "col", class: "number" }, String(year))),
  );
  const rows = areas.map(({ area, name, href }) =>
    element(
      "tr",
      { "data-row-area": area },
      element("th", { scope: "row" }, element("a", href ? { href } : {}, name)),
      ...byYear.map((lines) => {
        const line = lines.get(area);
        if (!line || line.value === null) return element("td", { class: "number muted" }, "–");
        const notes = notesText(line);
        return element(
          "td",
          { class: "number" },
          line.text,
          ...(notes ? [element("span", { class: "note" }, notes)] : []),
        );
      }),
    ),
  );
  return element(
    "div",
    { class: "table-frame", tabindex: "0", role: "region", "aria-label": words.name },
    element(
      "table",
      { class: "figures matrix" },
      element("caption", {}, caption),
      element("thead", {}, header),
      element("tbody", {}, ...rows),
    ),
  );
}
