import { bold, colours, dark, grey, type Tools } from "./look.ts";
import { outlineTexts } from "./outline.ts";
import type { FigureParts } from "./parts.ts";
import { Sheet } from "./sheet.ts";
import { inlineStyles } from "./styles.ts";

const width = 768;
const edge = 24;
const room = width - 2 * edge;
/** A map stands beside its legend. */
const mapWidth = 400;
const gap = 28;
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
  const { drawing, legend, isMap } = parts;
  const sheet = new Sheet(drawing.ownerDocument, letters, width);
  for (const part of [drawing, ...legend.flatMap(({ key }) => key ?? [])]) {
    inlineStyles(part, rules);
    outlineTexts(part, sheet.typesetter);
  }
  let y = edge - 4;
  y += sheet.text(parts.title, edge, y, room, bold(21));
  y += sheet.text(parts.subtitle, edge, y + 2, room, grey(14.5)) + 14;
  if (isMap) {
    const side = edge + mapWidth + gap;
    const legendHeight = legendOf(sheet, parts, side, y + 40, width - edge - side);
    y += Math.max(sheet.drawing(drawing, edge, y, mapWidth), legendHeight);
  } else {
    y += sheet.drawing(drawing, edge, y, room) + 12;
    y += legendOf(sheet, parts, edge, y, room);
  }
  y += 10;
  sheet.rectangle(edge, y, room, 1, colours.rule);
  y += 8;
  for (const line of [...parts.foot, ...origin])
    y += sheet.text(line, edge, y, room, grey(11.5)) + 3;
  return sheet.finish(Math.ceil(y + edge - 8), colours.paper, parts.title);
}
