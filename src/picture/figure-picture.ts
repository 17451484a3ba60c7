import { drawLegendBar } from "./legend-bar.ts";
import { bold, colours, dark, grey, type Tools } from "./look.ts";
import { outlineTexts } from "./outline.ts";
import type { FigureParts } from "./parts.ts";
import { Sheet } from "./sheet.ts";
import { inlineStyles } from "./styles.ts";

const width = 768;
const edge = 24;
const room = width - 2 * edge;
/** A map is higher than wide: no wider, so that it fits a screen. */
const mapWidth = 480;
const keyWidth = 28;

/** Draws the legend in columns no wider than `across`; returns its height. */
function legendOf(sheet: Sheet, parts: FigureParts, x: number, y: number, across: number): number {
  const columns = Math.max(1, Math.floor(across / 230));
  const column = across / columns;
  let height = 0;
  for (let row = 0; row < parts.legend.length; row += columns) {
    const heights = parts.legend.slice(row, row + columns).map(({ key, label: text }, index) => {
      const left = x + index * column;
      if (key) sheet.drawing(key, left, y + height, keyWidth);
      const start = key ? keyWidth + 10 : 0;
      return sheet.text(text, left + start, y + height, column - start - 12, dark(13));
    });
    height += Math.max(...heights) + 7;
  }
  return height;
}

/**
 * The figure as a picture that stands by itself: title, subtitle, drawing, legend, sources, then the
 * lines of `origin` (address, version, licence); letters as shapes and every colour written out.
 */
export function figurePicture(
  parts: FigureParts,
  origin: readonly string[],
  { letters, rules }: Tools,
): Element {
  const { drawings, bar, legend, isMap } = parts;
  const [{ drawing: first }] = drawings;
  const sheet = new Sheet(first.ownerDocument, letters, width);
  const keys = [
    ...bar.rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
    ...legend.flatMap(({ key }) => key ?? []),
  ];
  for (const part of [...drawings.map(({ drawing }) => drawing), ...keys]) {
    inlineStyles(part, rules);
    outlineTexts(part, sheet.typesetter);
  }
  let y = edge - 4;
  y += sheet.text(parts.title, edge, y, room, bold(21));
  y += sheet.text(parts.subtitle, edge, y + 2, room, grey(14.5)) + 14;
  if (isMap) {
    y += drawLegendBar(sheet, bar, edge, y, room);
    y += legendOf(sheet, parts, edge, y, room) + 6;
    y += sheet.drawing(first, (width - mapWidth) / 2, y, mapWidth);
  } else {
    for (const { drawing, caption } of drawings) {
      if (caption) y += sheet.text(caption, edge, y, room, bold(15)) + 4;
      // As on the page: a long name may begin before the chart does.
      drawing.setAttribute("overflow", "visible");
      y += sheet.drawing(drawing, edge, y, room) + 12;
    }
    y += legendOf(sheet, parts, edge, y, room);
  }
  y += 10;
  sheet.rectangle(edge, y, room, 1, colours.rule);
  y += 8;
  for (const line of [...parts.foot, ...origin])
    y += sheet.text(line, edge, y, room, grey(11.5)) + 3;
  return sheet.finish(Math.ceil(y + edge - 8), colours.paper, parts.title);
}
