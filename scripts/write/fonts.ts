import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { letterFiles } from "../pictures/letter-files.ts";

/** From the first to the last, as a text. */
const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const vowels = [..."aăâeêioôơuưy"];
/** Grave, acute, tilde, hook above and dot below. */
const tones = [..."\u0300\u0301\u0303\u0309\u0323"];
const vietnamese = [...vowels, ...tones.flatMap((tone) => vowels.map((vowel) => vowel + tone)), "đ"]
  .join("")
  .normalize("NFC");

/** Breve, circumflex and horn: a reader's text may come in parts. */
const marks = `${tones.join("")}\u0302\u0306\u031B`;
const signs = "‐‑–—‘’“”„†•…‰′″‹›₫€←↑→↓−≈≠≤≥";

/** What pages and readers write in Vietnamese and English, with the names of the west of Europe. */
export const characters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  vietnamese,
  vietnamese.toUpperCase(),
  marks,
  signs,
].join("");

/** Kerning, figures of equal width and the placing of marks; the rest no style asks for. */
const keepFeatures = ["kern", "tnum", "ccmp", "locl", "mark", "mkmk"];

/**
 * The fonts of the pages, by path: of each weight the characters above, in one file, without hints.
 * The same bytes each time.
 */
export async function siteFonts(): Promise<Map<string, Uint8Array>> {
  const fonts = new Map<string, Uint8Array>();
  for (const [weight, path] of Object.entries(letterFiles)) {
    const font = await subsetFont(await readFile(path), characters, {
      targetFormat: "woff2",
      keepFeatures,
      noHinting: true,
    });
    fonts.set(`src/styles/fonts/be-vietnam-pro-${weight}.woff2`, font);
  }
  return fonts;
}
