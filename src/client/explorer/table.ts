import { type Line, type LineSource, notesText, splitEmpty } from "../../answers/explorer/line.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { fillClass } from "../../lib/fill.ts";
import { byName, type Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

function sourceLink({ text, title, address }: LineSource): HTMLElement {
  // A link without an address is plain text, as for a source that has no page.
  const link = element("a", { rel: "external" }, text);
  if (address) link.href = address;
  if (title) link.title = title;
  return link;
}

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
  value.textContent = line.text;
  if (line.figure) {
    value.href = line.figure.address;
    value.setAttribute("aria-label", line.figure.label);
    value.dataset.observation = line.figure.id;
  }
  cell("notes").textContent = notesText(line);
  cell("when").textContent = line.when;
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
  #lines: Line[] = [];

  constructor(root: HTMLElement, language: Language) {
    this.#root = part(root, "table");
    this.#language = language;
    const { sortBy } = explorerGraphicWords[language].table;
    for (const header of this.#headers()) {
      const text = header.textContent?.trim() ?? "";
      const button = element("button", { type: "button", title: sortBy(text) }, text);
      button.addEventListener("click", () => this.#press(header));
      header.replaceChildren(button);
    }
  }

  #headers(): HTMLTableCellElement[] {
    return [...this.#root.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  }

  /** @param whenHeader name of the column that says when it was so */
  show(caption: string, lines: Line[], whenHeader: string): void {
    this.#lines = splitEmpty(lines).known;
    for (const header of this.#headers()) header.removeAttribute("aria-sort");
    part(this.#root, "caption").textContent = caption;
    part(this.#root, "when-header").textContent = whenHeader;
    this.#fill(this.#lines);
    part(this.#root, "silent").replaceChildren(...emptyRows(lines, this.#language));
  }

  #fill(lines: readonly Line[]): void {
    const template = part<HTMLTemplateElement>(this.#root, "row");
    part(this.#root, "rows").replaceChildren(...lines.map((line) => tableRow(template, line)));
  }

  #press(header: HTMLTableCellElement): void {
    const before = header.getAttribute("aria-sort");
    // Values start with the largest, names with the first letter.
    const descending = before ? before === "ascending" : header.dataset.sort === "value";
    for (const each of this.#headers()) each.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    this.#fill(inOrder(this.#lines, header.dataset.sort === "name", descending, this.#language));
    part(this.#root, "sorted").textContent = explorerGraphicWords[this.#language].table.sorted(
      header.textContent?.trim() ?? "",
      descending,
    );
  }
}

/** Lines without a value stay last, whichever way the others are sorted. */
function inOrder(lines: Line[], byItsName: boolean, descending: boolean, language: Language) {
  const turn = descending ? -1 : 1;
  if (byItsName) {
    const compare = byName(language);
    return lines.toSorted((a, b) => turn * compare(a.name, b.name));
  }
  const known = lines.filter(({ value }) => value !== null);
  const unknown = lines.filter(({ value }) => value === null);
  const value = (line: Line) => line.value ?? 0;
  return [...known.toSorted((a, b) => turn * (value(a) - value(b))), ...unknown];
}
