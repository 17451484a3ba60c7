/** Height that a figure takes in a column of an article, until its script says it exactly. */
const heights: Record<string, number> = {
  map: 860,
  targets: 900,
  compare: 900,
  table: 700,
  gaps: 560,
};
const usualHeight = 640;

/** The height of the frame around a figure, by the figure's name. */
export const embedHeight = (figure: string): number => heights[figure] ?? usualHeight;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * What to paste into a page to show a figure.
 * @param address of the figure, in full
 * @param script address of the script that gives the frame the height of the figure
 */
export const embedCode = (address: string, figure: string, title: string, script: string) =>
  `<iframe src="${address}" title="${attribute(title)}" width="100%" ` +
  `height="${embedHeight(figure)}" style="border: 0" loading="lazy"></iframe>\n` +
  `<script src="${script}" async></script>`;
