import { reservedWords } from "./table-file/reserved-words.ts";

/** A text as SQL writes it. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as SQL takes it, whatever it holds. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A name as one would write it by hand: in quotes only where SQL asks for them. */
export const shownName = (name: string): string =>
  /^[a-z_]\w*$/i.test(name) && !reservedWords.has(name.toLowerCase()) ? name : quotedName(name);
