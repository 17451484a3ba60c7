/** A rectangle in units of the drawing, y growing downwards. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text with the points where its middle may stand, best first. */
export interface LabelRequest {
  text: string;
  className: string;
  places: { x: number; y: number }[];
}

export interface Label {
  text: string;
  className: string;
  x: number;
  y: number;
}

// Widths at the charts' font size of 13 units, generous, since the font is not at hand when drawing.
const characterWidth = 7.5;
/** An "m" is wider by about half; in "8.17m" no narrow letter makes up for it. */
const wideLetters = /m/gi;
const lineHeight = 15;

const wider = (line: string) => line.match(wideLetters)?.length ?? 0;

/** Estimated width of a text's longest line in units of the drawing. */
export const textWidth = (text: string): number =>
  Math.max(...text.split("\n").map((line) => line.length + wider(line) / 2)) * characterWidth;

export const textHeight = (text: string): number => text.split("\n").length * lineHeight;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of a text around a point, moved sideways as far as needed to stay within the drawing. */
function boxAt(text: string, { x, y }: { x: number; y: number }, bounds: Box): Box {
  const half = textWidth(text) / 2;
  const middle = Math.min(Math.max(x, bounds.left + half), bounds.right - half);
  const tall = textHeight(text) / 2;
  return { left: middle - half, right: middle + half, top: y - tall, bottom: y + tall };
}

/**
 * Puts each label at the first of its places where it covers nothing, and leaves it out where
 * there is none: the table below the chart has every figure.
 * @param requests the most important first
 * @param obstacles boxes that no label may cover
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): Label[] {
  const taken = [...obstacles];
  return requests.flatMap(({ text, className, places }) => {
    const free = places
      .map((place) => boxAt(text, place, bounds))
      .filter((box) => box.top >= bounds.top && box.bottom <= bounds.bottom)
      .find((box) => !taken.some((other) => overlaps(box, other)));
    if (!free) return [];
    taken.push(free);
    return [{ text, className, x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 }];
  });
}
