import { drawLegendBar } from "./legend-bar.ts";
import { bold, colours, dark, grey, type Tools } from "./look.ts";
import { outlineTexts } from "./outline.ts";
import type { FigureParts } from "./parts.ts";
import { Sheet } from "./sheet.ts";
import { inlineStyles } from "./styles.ts";

const width = 768;
const edge = 24;
const room = width - 2 * edge;
const keyWidth = 28;
/** Between drawings beside and below each other. */
const gap = { across: 24, down: 12 };

const extentOf = (drawing: Element) =>
  (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number).slice(2);

/** Room for a drawing, and how wide it is in that. */
function widthsOf({ drawings, arrangement }: FigureParts): [column: number, drawn: number] {
  const columns = Math.min(arrangement.columns, drawings.length);
  const column = (room - (columns - 1) * gap.across) / columns;
  return [column, Math.min(column, arrangement.widest)];
}

/** Draws the drawings in their columns, each below its caption; returns the height. */
function drawDrawings(sheet: Sheet, parts: FigureParts, top: number): number {
  const { drawings, arrangement } = parts;
  const [column, drawn] = widthsOf(parts);
  const perRow = Math.min(arrangement.columns, drawings.length);
  let y = top;
  for (let first = 0; first < drawings.length; first += perRow) {
    if (first > 0) y += gap.down;
    const heights = drawings.slice(first, first + perRow).map(({ drawing, caption }, at) => {
      const x = edge + at * (column + gap.across) + (column - drawn) / 2;
      const above = caption ? sheet.text(caption, x, y, drawn, bold(15)) + 4 : 0;
      // As on the page: a long name may begin before a chart does.
      if (!arrangement.isMap) drawing.setAttribute("overflow", "visible");
      return above + sheet.drawing(drawing, x, y + above, drawn);
    });
    y += Math.max(...heights);
  }
  return y - top;
}

/** Draws the legend in columns no wider than `across`; returns its height. */
function legendOf(sheet: Sheet, parts: FigureParts, x: number, y: number, across: number): number {
  const columns = Math.max(1, Math.floor(across / 230));
  const column = across / columns;
  const [, drawn] = widthsOf(parts);
  const [unitsAcross = 1] = parts.drawings.flatMap(({ drawing }) => extentOf(drawing));
  let height = 0;
  for (let row = 0; row < parts.legend.length; row += columns) {
    const entries = parts.legend.slice(row, row + columns);
    const heights = entries.map(({ key, label: text, isToScale }, index) => {
      const left = x + index * column;
      const [side = 0] = key && isToScale ? extentOf(key) : [];
      const size = isToScale ? (side * drawn) / unitsAcross : keyWidth;
      if (key) sheet.drawing(key, left, y + height, size);
      const start = key ? size + 10 : 0;
      const middle = isToScale ? Math.max(0, (size - 18) / 2) : 0;
      const words = sheet.text(
        text,
        left + start,
        y + height + middle,
        column - start - 12,
        dark(13),
      );
      return isToScale ? Math.max(words, size) : words;
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
  const { drawings, bar, legend, arrangement } = parts;
  const document = drawings[0]?.drawing.ownerDocument;
  if (!document) throw new Error("a figure without drawing has no picture");
  const sheet = new Sheet(document, letters, width);
  const keys = [
    ...bar.rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
    ...legend.flatMap(({ key }) => key ?? []),
  ];
  for (const part of [...drawings.map(({ drawing }) => drawing), ...keys]) {
    inlineStyles(part, rules);
    outlineTexts(part, sheet.typesetter);
  }
  if (parts.patterns) {
    inlineStyles(parts.patterns, rules);
    sheet.define(parts.patterns);
  }
  let y = edge - 4;
  y += sheet.text(parts.title, edge, y, room, bold(21));
  y += sheet.text(parts.subtitle, edge, y + 2, room, grey(14.5)) + 14;
  if (arrangement.isMap) {
    y += drawLegendBar(sheet, bar, edge, y, room);
    y += legendOf(sheet, parts, edge, y, room) + 6;
    y += drawDrawings(sheet, parts, y);
  } else {
    y += drawDrawings(sheet, parts, y) + gap.down;
    y += legendOf(sheet, parts, edge, y, room);
  }
  y += 10;
  sheet.rectangle(edge, y, room, 1, colours.rule);
  y += 8;
  for (const line of [...parts.foot, ...origin])
    y += sheet.text(line, edge, y, room, grey(11.5)) + 3;
  return sheet.finish(Math.ceil(y + edge - 8), colours.paper, parts.title);
}
