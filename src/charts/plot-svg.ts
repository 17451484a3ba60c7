import * as Plot from "@observablehq/plot";

/** What a reader who cannot see the drawing is told. */
export interface TextAlternative {
  /** Names the drawing in a few words. */
  label: string;
  /** Says what it shows, figure by figure. */
  description: string;
}

/** What Observable Plot draws, and how it is named. */
export interface Drawing {
  /** Plot's options without legends; `width` and `height` become the `viewBox`. */
  options: Plot.PlotOptions;
  /** Classes of the root element, the hooks for charts.css. */
  className: string;
  text: TextAlternative;
}

// Looks come from charts.css: the content policy blocks inline styles, and colours follow the theme.
const rootAttributes = ["width", "height", "fill", "font-family", "font-size", "text-anchor"];
const isUnwanted = (name: string) => name === "style" || name.startsWith("aria-");
const decimal = /-?\d*\.\d+(?:e-?\d+)?/g;
const round = (text: string) => text.replace(decimal, (number) => String(+(+number).toFixed(1)));

function clean(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    // Plot counts ids over the whole process, so a page's bytes would depend on the pages before.
    if (name === "id") throw new Error(`a chart may not use ids, Plot made ${value}`);
    if (isUnwanted(name)) element.removeAttribute(name);
    else if (name !== "class") element.setAttribute(name, round(value));
  }
}

/**
 * Draws with Observable Plot in a document, the build's or the reader's; the same for the same
 * input: no inline styles, no ids, lengths rounded to a tenth of a unit, one `role="img"` with its
 * text alternative.
 * @throws when a mark makes Plot write ids (clips, gradients)
 */
export function plotSvg(document: Document, { options, className, text }: Drawing): Element {
  const svg = Plot.plot({ ...options, document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) clean(element);
  for (const name of rootAttributes) svg.removeAttribute(name);
  svg.setAttribute("class", className);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", text.label);
  const desc = document.createElementNS("http://www.w3.org/2000/svg", "desc");
  desc.textContent = text.description;
  svg.prepend(desc);
  return svg;
}
