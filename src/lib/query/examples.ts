import { type Language, languages } from "../language.ts";

/** A worked example in one language. */
export interface QueryExample {
  /** The question that it answers. */
  title: string;
  sql: string;
}

const mark = (language: Language) => new RegExp(`^(\\s*)-- ${language}: `);

/**
 * Reads an example: SQL whose comments come in each language, as "-- vi: …" and "-- en: …". The
 * first comment of a language is the question; it stands above the SQL too, which then explains
 * itself wherever it is pasted. "{lang}" in a column's name stands for the language.
 * @throws when a language has no question
 */
export function readExample(text: string, language: Language): QueryExample {
  const others = languages.filter((each) => each !== language).map(mark);
  const lines = text.split("\n").filter((line) => !others.some((other) => other.test(line)));
  const title = lines.find((line) => mark(language).test(line))?.replace(mark(language), "");
  if (!title) throw new Error(`an example has no question in ${language}: ${text.slice(0, 60)}`);
  const sql = lines.map((line) => line.replace(mark(language), "$1-- ")).join("\n");
  return { title, sql: sql.replaceAll("{lang}", language).trim() };
}
