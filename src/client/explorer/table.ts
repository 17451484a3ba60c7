import {
  type ChangeSide,
  type Line,
  type LineSource,
  notesText,
  splitEmpty,
} from "../../answers/explorer/line.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { fillClass } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import { SortedTable } from "../shared/sorted-table.ts";

function sourceLink({ text, title, address }: LineSource): HTMLElement {
  // A link without an address is plain text, as for a source that has no page.
  const link = element("a", { rel: "external" }, text);
  if (address) link.href = address;
  if (title) link.title = title;
  return link;
}

/** The way from one figure to the other, each a link to its page where it has one. */
const wayOf = (between: readonly ChangeSide[]) =>
  between.flatMap(({ text, figure }, at) => {
    const attributes = figure && {
      href: figure.address,
      "aria-label": figure.label,
      "data-observation": figure.id,
    };
    const shown = attributes ? element("a", { class: "figure-link", ...attributes }, text) : text;
    return at > 0 ? [" → ", shown] : [shown];
  });

function tableRow(template: HTMLTemplateElement, line: Line): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const cell = <E extends Element = HTMLElement>(name: string) => {
    const found = row.querySelector<E>(`[data-cell="${name}"]`);
    if (!found) throw new Error(`the row has no cell "${name}"`);
    return found;
  };
  row.querySelector("tr")?.setAttribute("data-row-area", line.area);
  cell("name").textContent = line.name;
  if (line.href) cell("name").setAttribute("href", line.href);
  const value = cell<HTMLAnchorElement>("value");
  value.closest("td")?.setAttribute("data-order", String(line.value ?? ""));
  value.textContent = line.text;
  if (line.figure) {
    value.href = line.figure.address;
    value.setAttribute("aria-label", line.figure.label);
    value.dataset.observation = line.figure.id;
  }
  cell("notes").textContent = notesText(line);
  cell("when").replaceChildren(...(line.between ? wayOf(line.between) : [line.when]));
  cell("fill").setAttribute("class", fillClass(line.fill));
  cell("sources").replaceChildren(
    ...line.sources.flatMap((source, at) => [at > 0 ? "; " : "", sourceLink(source)]),
  );
  return row;
}

/** Names without figures, group by group: a line each would say the same many times. */
function emptyRows(lines: readonly Line[], language: Language): HTMLElement[] {
  const { groups } = explorerGraphicWords[language];
  return splitEmpty(lines).empty.flatMap(({ group, members }) => {
    const title = `${groups[group]} (${members.length})`;
    const names = members.flatMap(({ area, name, href }) => [
      element("a", { href: href ?? "", "data-row-area": area }, name),
      " ",
    ]);
    return [
      element(
        "tr",
        { class: "group-heading" },
        element("th", { scope: "rowgroup", colspan: "4" }, title),
      ),
      element("tr", {}, element("td", { colspan: "4", class: "name-list" }, ...names)),
    ];
  });
}

/** The result table: replaces its lines, and sorts them by name or value when asked to. */
export class ResultTable {
  #root: HTMLElement;
  #language: Language;
  #sorted: SortedTable;

  constructor(root: HTMLElement, language: Language) {
    this.#root = part(root, "table");
    this.#language = language;
    this.#sorted = new SortedTable(this.#root, language, explorerGraphicWords[language].table);
  }

  /** @param whenHeader name of the column that says when it was so */
  show(caption: string, lines: Line[], whenHeader: string): void {
    const template = part<HTMLTemplateElement>(this.#root, "row");
    const rows = splitEmpty(lines).known.map((line) => tableRow(template, line));
    this.#sorted.forget();
    part(this.#root, "caption").textContent = caption;
    part(this.#root, "when-header").textContent = whenHeader;
    part(this.#root, "rows").replaceChildren(...rows);
    part(this.#root, "silent").replaceChildren(...emptyRows(lines, this.#language));
  }
}
