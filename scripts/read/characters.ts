/** Characters that nobody sees, or that look like another letter, by their names in Unicode. */
const names: Record<string, string> = {
  "\u0000": "NULL",
  "\u0008": "BACKSPACE",
  "\u0009": "TAB",
  "\u000A": "LINE FEED",
  "\u000B": "LINE TABULATION",
  "\u000C": "FORM FEED",
  "\u000D": "CARRIAGE RETURN",
  "\u001B": "ESCAPE",
  "\u007F": "DELETE",
  "\u0085": "NEXT LINE",
  "\u00A0": "NO-BREAK SPACE",
  "\u00AD": "SOFT HYPHEN",
  "\u00D0": "LATIN CAPITAL LETTER ETH",
  "\u00F0": "LATIN SMALL LETTER ETH",
  "\u0189": "LATIN CAPITAL LETTER AFRICAN D",
  "\u034F": "COMBINING GRAPHEME JOINER",
  "\u061C": "ARABIC LETTER MARK",
  "\u115F": "HANGUL CHOSEONG FILLER",
  "\u1160": "HANGUL JUNGSEONG FILLER",
  "\u180E": "MONGOLIAN VOWEL SEPARATOR",
  "\u200B": "ZERO WIDTH SPACE",
  "\u200C": "ZERO WIDTH NON-JOINER",
  "\u200D": "ZERO WIDTH JOINER",
  "\u200E": "LEFT-TO-RIGHT MARK",
  "\u200F": "RIGHT-TO-LEFT MARK",
  "\u2028": "LINE SEPARATOR",
  "\u2029": "PARAGRAPH SEPARATOR",
  "\u202A": "LEFT-TO-RIGHT EMBEDDING",
  "\u202B": "RIGHT-TO-LEFT EMBEDDING",
  "\u202C": "POP DIRECTIONAL FORMATTING",
  "\u202D": "LEFT-TO-RIGHT OVERRIDE",
  "\u202E": "RIGHT-TO-LEFT OVERRIDE",
  "\u2060": "WORD JOINER",
  "\u2066": "LEFT-TO-RIGHT ISOLATE",
  "\u2067": "RIGHT-TO-LEFT ISOLATE",
  "\u2068": "FIRST STRONG ISOLATE",
  "\u2069": "POP DIRECTIONAL ISOLATE",
  "\u2800": "BRAILLE PATTERN BLANK",
  "\u3164": "HANGUL FILLER",
  "\uFEFF": "BYTE ORDER MARK",
  "\uFFA0": "HALFWIDTH HANGUL FILLER",
  "\uFFFC": "OBJECT REPLACEMENT CHARACTER",
};

/** Whatever a terminal would run or not show, but the plain space. */
export const unseen = new RegExp(`(?! )[\\p{C}\\p{Z}${Object.keys(names).join("")}]`, "gu");

/** What characters without a name above are. */
const kinds: [kind: RegExp, name: string][] = [
  [/\p{Cc}/u, "CONTROL CHARACTER"],
  [/\p{Cs}/u, "LONE SURROGATE"],
  [/\p{Co}/u, "PRIVATE CHARACTER"],
  [/\p{Cn}/u, "UNASSIGNED CHARACTER"],
  [/\p{Zs}/u, "SPACE"],
  [/[\uFB00-\uFB06]/, "LIGATURE"],
  [/[\uFF01-\uFF5E]/, "FULLWIDTH CHARACTER"],
  [/\p{Script=Cyrillic}/u, "CYRILLIC LETTER"],
  [/\p{Script=Greek}/u, "GREEK LETTER"],
  [/(?!\p{Variation_Selector})\p{M}/u, "COMBINING MARK"],
];

/** A character that is not seen, in words: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const kind = kinds.find(([form]) => form.test(character))?.[1] ?? "INVISIBLE CHARACTER";
  const name = names[character] ?? kind;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")} ${name}`;
}
