import type { Letters } from "./letters.ts";
import type { TextStyle } from "./sheet.ts";
import type { StyleRule } from "./styles.ts";

/** What pictures are drawn with. */
export interface Tools {
  letters: Letters;
  /** Of `rulesOf`. */
  rules: readonly StyleRule[];
}

/** The light palette of the site; a picture has no theme. */
export const colours = {
  paper: "#ffffff",
  rule: "#d9d6cd",
  ink: "#1b1f22",
  muted: "#565d62",
  accent: "#0b5c63",
};

export const dark = (size: number): TextStyle => ({ size, weight: 400, colour: colours.ink });
export const grey = (size: number): TextStyle => ({ size, weight: 400, colour: colours.muted });
export const bold = (size: number): TextStyle => ({ size, weight: 700, colour: colours.ink });
