import { previewSize } from "../lib/preview-size.ts";
import { linesOf } from "./letters.ts";
import { bold, colours, grey, type Tools } from "./look.ts";
import { outlineTexts } from "./outline.ts";
import type { PageParts } from "./parts.ts";
import { Sheet } from "./sheet.ts";
import { inlineStyles } from "./styles.ts";

const { width, height } = previewSize;
const edge = 48;
const footSize = 24;
/** Of a map, and of a chart. */
const drawingWidth = { map: 300, chart: 590 };

/** Sizes of a headline and how many lines of each have room above the foot. */
const headlineSizes = [
  [68, 4],
  [58, 5],
  [50, 6],
  [44, 7],
  [38, 8],
] as const;

/** The largest size at which a headline leaves room for what stands below it. */
function headlineSize({ letters }: Tools, text: string, room: number): number {
  const fits = ([size, most]: readonly [size: number, lines: number]) =>
    linesOf(letters, text, room, bold(size)).length <= most &&
    text.split(" ").every((word) => letters.width(word, bold(size)) <= room);
  return headlineSizes.find(fits)?.[0] ?? 30;
}

/** A page as a picture of 1200 × 630: its headline, its first drawing and where it is. */
export function previewPicture(page: PageParts, tools: Tools): Element {
  const sheet = new Sheet(page.document, tools.letters, width);
  const { drawing, isMap } = page;
  const across = drawing ? drawingWidth[isMap ? "map" : "chart"] : 0;
  const room = width - 2 * edge - (drawing ? across + 32 : 0);
  const size = headlineSize(tools, page.headline, room);
  let y = edge - 8;
  y += sheet.text(page.site, edge, y, room, grey(footSize)) + 16;
  const top = y;
  y += sheet.text(page.headline, edge, y, room, bold(size)) + 20;
  if (drawing) {
    inlineStyles(drawing, tools.rules);
    outlineTexts(drawing, sheet.typesetter);
    const above = isMap ? 10 : top;
    sheet.drawing(drawing, width - edge - across, above, across, height - edge - footSize - above);
  } else sheet.text(page.lead, edge, y, room, grey(32));
  sheet.text(page.foot, edge, height - edge - footSize, width - 2 * edge, grey(footSize));
  sheet.rectangle(0, height - 12, width, 12, colours.accent);
  return sheet.finish(height, colours.paper, page.headline);
}
