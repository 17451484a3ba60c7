import { type Line, notesText } from "../../answers/explorer/line.ts";
import { type RankedGroup, type RankedLine, rankingOf } from "../../answers/explorer/ranking.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { isBounded } from "../../lib/bounds.ts";
import type { Language } from "../../lib/language.ts";
import { element, svgElement } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

const nameOf = ({ name, href }: Line) =>
  href ? element("a", { href }, name) : element("span", {}, name);

function barOf({ line, bar }: RankedLine, fill: string): SVGElement {
  const { start = 0, length = 0 } = bar ?? {};
  return svgElement(
    "svg",
    { class: "bar", "aria-hidden": "true" },
    svgElement("rect", {
      class: `province ${fill}${isBounded(line) ? " bounded" : ""}`,
      x: `${start}%`,
      width: `${length}%`,
      height: "100%",
    }),
  );
}

function rankedItem(ranked: RankedLine, fillOf: (line: Line) => string): HTMLElement {
  const { line, rank } = ranked;
  const notes = [notesText(line), line.when].filter(Boolean).join("; ");
  return element(
    "li",
    { "data-row-area": line.area },
    element("span", { class: "rank number" }, rank === null ? "" : String(rank)),
    nameOf(line),
    barOf(ranked, fillOf(line)),
    element("span", { class: "value" }, line.text),
    ...(notes ? [element("span", { class: "note bar-note" }, notes)] : []),
  );
}

/** How bars are drawn and named. */
export interface RankingText {
  /** Whether the values are percentages of a whole. */
  isShare: boolean;
  /** CSS classes of a line's bar. */
  fillOf: (line: Line) => string;
  language: Language;
}

function groupSection(
  { group, members }: RankedGroup,
  { fillOf, language }: RankingText,
): HTMLElement {
  const { groups } = explorerGraphicWords[language];
  const title = element("h3", {}, `${groups[group]} (${members.length})`);
  const hasBars = members.some(({ bar }) => bar !== null);
  const list = hasBars
    ? element("ol", { class: "bars" }, ...members.map((each) => rankedItem(each, fillOf)))
    : element(
        "ul",
        { class: "name-list" },
        ...members.map(({ line }) =>
          element("li", { "data-row-area": line.area, title: line.label }, nameOf(line)),
        ),
      );
  return element("section", { "data-group": group }, title, list);
}

/** Shows lines as bars in order of their values, in groups of what can be set beside each other. */
export function showRanking(root: HTMLElement, lines: readonly Line[], text: RankingText): void {
  part(root, "ranking").replaceChildren(
    ...rankingOf(lines, text.isShare).map((group) => groupSection(group, text)),
  );
}
