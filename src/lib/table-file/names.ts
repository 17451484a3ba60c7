import { fold } from "../fold.ts";
import { uniqueName } from "../unique-names.ts";
import { reservedWords } from "./reserved-words.ts";

const longest = 40;

/** A name that SQL takes without quotes, from any text; empty where the text has no letter or digit. */
export function safeName(text: string): string {
  const name = fold(text).replaceAll(" ", "_").slice(0, longest).replace(/_$/, "");
  if (/^\d/.test(name)) return `c_${name}`;
  return reservedWords.has(name) ? `${name}_` : name;
}

/** A table's name from its file's: no folder, no ending, none that is taken. */
export function tableNameFor(fileName: string, taken: Iterable<string>): string {
  const stem = fileName.replace(/^.*[/\\]/, "").replace(/(\.[a-z0-9]{1,8})+$/i, "");
  return uniqueName(safeName(stem) || "tep", taken);
}
