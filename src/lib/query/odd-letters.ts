/** Letters that programs for writing put in place of those that SQL is written with. */
const kinds = [
  ["quote", /[‘’‚‛′“”„‟″«»]/],
  ["space", /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/],
  ["invisible", /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/],
  ["full-width", /[\uff01-\uff5e]/],
  ["dash", /[‐‑‒–—−]/],
] as const;

export type OddKind = (typeof kinds)[number][0];

/** A letter that looks like one of SQL's and is none. */
export interface OddLetter {
  kind: OddKind;
  letter: string;
  /** "U+201C". */
  code: string;
  /** What SQL has in its place; empty for what is only to be removed. */
  instead: string;
  /** Counted from 1. */
  line: number;
  column: number;
}

/** Texts, names in quotes and comments, which may hold any letter. */
const free = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g;

function insteadOf(kind: OddKind, letter: string): string {
  if (kind === "quote") return "'";
  if (kind === "space") return " ";
  if (kind === "dash") return "-";
  if (kind === "invisible") return "";
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

/** The first letter of a script, outside texts and comments, that SQL takes for another than it looks. */
export function oddLetterIn(script: string): OddLetter | undefined {
  const sql = script.replace(free, (text) => text.replace(/[^\n]/g, " "));
  const found = kinds
    .map(([kind, letters]) => ({ kind, at: sql.search(letters) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return undefined;
  const { kind, at } = found;
  const letter = sql.charAt(at);
  const lines = sql.slice(0, at).split("\n");
  return {
    kind,
    letter,
    code: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    instead: insteadOf(kind, letter),
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  };
}
