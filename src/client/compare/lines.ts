import type { CompareLine } from "../../answers/compare/line.ts";
import { part } from "../shared/parts.ts";

type Cells = Record<string, string>;

const textsOf = ({ name, status, change, perYear, span, from, to }: CompareLine): Cells => ({
  name,
  status,
  change,
  perYear,
  span,
  "from-value": from.value,
  "from-date": from.date,
  "from-note": from.note,
  "from-source": from.source,
  "to-value": to.value,
  "to-date": to.date,
  "to-note": to.note,
  "to-source": to.source,
});

/** A line of the table from the template in the page; texts stay texts, whatever they contain. */
export function tableLine(root: ParentNode, line: CompareLine): DocumentFragment {
  const template = part<HTMLTemplateElement>(root, "row");
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const cell = <E extends Element = HTMLElement>(name: string) => {
    const element = copy.querySelector<E>(`[data-cell="${name}"]`);
    if (!element) throw new Error(`the line has no cell "${name}"`);
    return element;
  };
  const row = copy.querySelector("tr");
  row?.setAttribute("data-row-area", line.area);
  row?.classList.toggle("one-year-line", !line.isCompared);
  for (const [name, text] of Object.entries(textsOf(line))) cell(name).textContent = text;
  cell<SVGElement>("fill").setAttribute("class", `province ${line.fill}`);
  // A link without an address is plain text: the country, no figure, a source without a page.
  if (line.href) cell("name").setAttribute("href", line.href);
  for (const side of ["from", "to"] as const) {
    const { figure, figureAddress, figureLabel, sourceAddress, sourceTitle } = line[side];
    const value = cell(`${side}-value`);
    if (figure && figureAddress) {
      value.setAttribute("href", figureAddress);
      value.setAttribute("aria-label", figureLabel);
      value.dataset.observation = figure;
    }
    const source = cell(`${side}-source`);
    source.hidden = line[side].source === "";
    if (sourceAddress) source.setAttribute("href", sourceAddress);
    if (sourceTitle) source.title = sourceTitle;
  }
  const ordered = [line.order.from, line.order.to, line.order.change, line.order.perYear];
  copy.querySelectorAll("td").forEach((data, at) => {
    data.dataset.order = String(ordered[at] ?? "");
  });
  return copy;
}
