import type { ResultRow } from "../../charts/result-row.ts";
import { part } from "./parts.ts";

function tableRow(template: HTMLTemplateElement, row: ResultRow): DocumentFragment {
  const line = template.content.cloneNode(true) as DocumentFragment;
  const cell = <E extends Element = HTMLElement>(name: keyof ResultRow) => {
    const element = line.querySelector<E>(`[data-cell="${name}"]`);
    if (!element) throw new Error(`the row has no cell "${name}"`);
    return element;
  };
  line.querySelector("tr")?.setAttribute("data-row-area", row.area);
  for (const name of ["name", "value", "asOf", "notes", "source"] as const) {
    cell(name).textContent = row[name];
  }
  cell("name").setAttribute("href", row.href);
  // A link without an address is plain text, as for a source that has no page.
  if (row.sourceAddress) cell("source").setAttribute("href", row.sourceAddress);
  if (row.sourceTitle) cell("source").title = row.sourceTitle;
  return line;
}

/** Replaces the lines of the result table; texts stay texts, whatever they contain. */
export function showInTable(root: HTMLElement, caption: string, rows: ResultRow[]): void {
  const template = part<HTMLTemplateElement>(root, "row");
  part(root, "rows").replaceChildren(...rows.map((row) => tableRow(template, row)));
  part(root, "caption").textContent = caption;
}
