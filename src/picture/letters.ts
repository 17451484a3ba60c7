import opentype from "opentype.js";

/** Weights of which the pictures have letters. */
export type Weight = 400 | 700;

/** Size and weight of letters, the size in units of the picture. */
export interface LetterStyle {
  size: number;
  weight: Weight;
}

/** Letters as shapes: what is drawn with them looks the same wherever it is opened. */
export interface Letters {
  /** Width of a line of text. */
  width(text: string, style: LetterStyle): number;
  /** The shapes of a line and where each stands in it, in thousandths of the size. */
  shapes(text: string, weight: Weight): { glyph: number; x: number }[];
  /** One shape as SVG path data, a thousand units high. */
  outline(glyph: number, weight: Weight): string;
}

const em = 1000;

/** Ligatures are left out: each letter keeps its own shape. */
const options = { kerning: true, features: { liga: false, rlig: false } };

/**
 * Reads the letters of two TrueType files.
 * @throws when one of them is no font
 */
export function lettersOf(files: Record<Weight, ArrayBuffer>): Letters {
  const fonts: Record<Weight, opentype.Font> = {
    400: opentype.parse(files[400]),
    700: opentype.parse(files[700]),
  };
  return {
    width: (text, { size, weight }) => fonts[weight].getAdvanceWidth(text, size, options),
    shapes(text, weight) {
      const shapes: { glyph: number; x: number }[] = [];
      fonts[weight].forEachGlyph(text, 0, 0, em, options, (glyph, x) => {
        if (glyph.path.commands.length > 0) shapes.push({ glyph: glyph.index, x: Math.round(x) });
      });
      return shapes;
    },
    outline: (glyph, weight) => fonts[weight].glyphs.get(glyph).getPath(0, 0, em).toPathData(0),
  };
}

/** Breaks a text at its spaces into lines no wider than `room`; a longer word has its own line. */
export function linesOf(
  letters: Letters,
  text: string,
  room: number,
  style: LetterStyle,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || letters.width(longer, style) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
