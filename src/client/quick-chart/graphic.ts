import { quickChartWords } from "../../i18n/quick-chart.ts";
import { siteWords } from "../../i18n/site.ts";
import { slugOf } from "../../lib/fold.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import type { PictureFormat } from "../shared/picture-file.ts";
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

/**
 * Saves the chart in the page as a picture, with title, legend, notes and source.
 * @throws when a file does not arrive or the browser cannot make the picture
 */
export async function saveGraphic(
  root: HTMLElement,
  format: PictureFormat,
  language: Language,
): Promise<void> {
  const { partsInPage, savePicture } = await import("../shared/picture-file.ts");
  const parts = partsInPage(part(root, "chart-figure"));
  if (!parts) return;
  const { siteName, footer } = siteWords[language];
  const notes = [...part(root, "chart-notes").children].map((note) => note.textContent ?? "");
  const origin = [
    quickChartWords[language].source(siteName),
    ...(parts.arrangement.isMap ? [`${footer.contributors} ${footer.shapesLicence}`] : []),
  ];
  const name = slugOf([parts.title, parts.subtitle].join(" ")).slice(0, 60);
  await savePicture({ ...parts, foot: notes }, origin, name || "chart", format);
}
