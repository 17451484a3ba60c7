import { textWidth } from "../../charts/labels.ts";
import { colours } from "../../picture/look.ts";
import { element, svgElement } from "../shared/elements.ts";

const width = 720;
const rowHeight = 22;
const noteHeight = 16;
/** Of the letters, below the top of their row. */
const baseline = 15;
const rankWidth = 26;
const gap = 10;
const longestName = 320;

const textOf = (row: Element, selector: string) =>
  row.querySelector(selector)?.textContent?.trim() ?? "";

const percentOf = (bar: Element | null, name: string) =>
  Number.parseFloat(bar?.getAttribute(name) ?? "0") / 100;

/** Columns of a group's rows: names as wide as the longest, values too, bars between them. */
function columnsOf(rows: readonly Element[]) {
  const widest = (selector: string) =>
    Math.max(...rows.map((row) => textWidth(textOf(row, selector))));
  const name = rankWidth + gap;
  const bar = name + Math.min(longestName, widest(".rank + *")) + gap;
  return { name, bar, barWidth: width - widest(".value") - gap - bar };
}

function drawGroup(section: Element): SVGElement {
  const rows = [...section.querySelectorAll("li")];
  const { name, bar, barWidth } = columnsOf(rows);
  let y = 0;
  const write = (text: string, x: number, line: number, look: Record<string, string> = {}) =>
    svgElement("text", { x, y: y + line, ...look }, text);
  const end = { "text-anchor": "end" };
  const grey = { fill: colours.muted };
  const parts = rows.flatMap((row) => {
    const note = textOf(row, ".bar-note");
    const shape = row.querySelector(".bar rect");
    const drawn = svgElement("rect", {
      class: shape?.getAttribute("class") ?? "",
      x: (bar + percentOf(shape, "x") * barWidth).toFixed(1),
      y: y + 3,
      width: (percentOf(shape, "width") * barWidth).toFixed(1),
      height: rowHeight - 6,
    });
    const made = [
      write(textOf(row, ".rank"), rankWidth, baseline, { ...end, ...grey }),
      write(textOf(row, ".rank + *"), name, baseline),
      svgElement("g", { class: "bar" }, drawn),
      write(textOf(row, ".value"), width, baseline, end),
      ...(note ? [write(note, bar, baseline + noteHeight, grey)] : []),
    ];
    y += rowHeight + (note ? noteHeight : 0);
    return made;
  });
  const look = { "font-size": 13, fill: colours.ink };
  return svgElement("svg", { class: "ranked", viewBox: `0 0 ${width} ${y}`, ...look }, ...parts);
}

const sectionsOf = (ranking: Element, list: string) =>
  [...ranking.querySelectorAll("section")].filter((section) => section.querySelector(list));

/** The bars of a ranking as drawings, a group each below its name. */
export const rankingDrawings = (ranking: Element): HTMLElement[] =>
  sectionsOf(ranking, ".bars").map((section) =>
    element(
      "div",
      { class: "panel" },
      element("h3", {}, textOf(section, "h3")),
      drawGroup(section),
    ),
  );

/** The groups of a ranking that have no bars, a paragraph each: their name and who is in them. */
export const rankingLists = (ranking: Element): HTMLElement[] =>
  sectionsOf(ranking, ".name-list").map((section) => {
    const names = [...section.querySelectorAll("li")].map((item) => item.textContent?.trim());
    return element("p", {}, `${textOf(section, "h3")}: ${names.join(", ")}`);
  });
