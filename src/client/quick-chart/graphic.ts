import { quickChartWords } from "../../i18n/quick-chart.ts";
import { siteWords } from "../../i18n/site.ts";
import { slugOf } from "../../lib/fold.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import { pngFile } from "../shared/png-file.ts";
import { saveFile } from "../shared/save-file.ts";
import { svgFile } from "../shared/svg-file.ts";
import type { Drawn } from "./shown.ts";

/** Puts a chart into the graphic that waits for one, with its words and its legend. */
export function showGraphic(root: HTMLElement, drawn: Drawn): void {
  part(root, "chart-title").textContent = drawn.title;
  part(root, "chart-subtitle").textContent = drawn.subtitle;
  part(root, "chart-drawing").replaceChildren(...drawn.nodes);
  part(root, "chart-notes").replaceChildren(...drawn.notes.map((note) => element("li", {}, note)));
  const template = part<HTMLTemplateElement>(root, "chart-legend-entry");
  const legend = part(root, "chart-legend");
  legend.hidden = drawn.legend.length === 0;
  legend.replaceChildren(
    ...drawn.legend.map(({ className, text }) => {
      const entry = template.content.cloneNode(true) as DocumentFragment;
      entry.querySelector("rect")?.setAttribute("class", `province ${className}`);
      const words = entry.querySelector("span");
      if (words) words.textContent = text;
      return entry;
    }),
  );
  part(root, "chart-figure").hidden = false;
}

/** The drawing that the reader sees of the two widths. */
const visibleDrawing = (root: HTMLElement): SVGSVGElement | undefined =>
  [...part(root, "chart-drawing").querySelectorAll<SVGSVGElement>("svg[role]")].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

/**
 * Saves the chart in the page as a file of its own, with title, legend, notes and source.
 * @throws when the browser cannot make the picture
 */
export async function saveGraphic(
  root: HTMLElement,
  format: "svg" | "png",
  language: Language,
): Promise<void> {
  const svg = visibleDrawing(root);
  if (!svg) return;
  const text = (name: string) => part(root, name).textContent ?? "";
  const title = [text("chart-title"), text("chart-subtitle")].filter(Boolean).join(" · ");
  const notes = [...part(root, "chart-notes").children].map((note) => note.textContent ?? "");
  const legend = [...part(root, "chart-legend").children].flatMap((entry) => {
    const key = entry.querySelector<SVGElement>("rect");
    return key ? [{ text: entry.textContent?.trim() ?? "", key }] : [];
  });
  const { siteName, footer } = siteWords[language];
  const shapes = svg.classList.contains("map")
    ? [`${footer.contributors} ${footer.shapesLicence}`]
    : [];
  const lines = [...notes, quickChartWords[language].source(siteName), ...shapes];
  const file = svgFile(svg, { title, legend, lines });
  const name = `${slugOf(title).slice(0, 60) || "chart"}.${format}`;
  const content =
    format === "svg" ? new Blob([file], { type: "image/svg+xml" }) : await pngFile(file);
  saveFile(content, name);
}
