import { distance } from "fastest-levenshtein";

/** Words that statements here begin with and people misspell. */
const words = [
  ...["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT", "DESCRIBE", "SHOW"],
  ...["SUMMARIZE", "EXPLAIN", "CREATE", "INSERT", "UPDATE", "DELETE", "DROP", "ALTER"],
];

/** The word that a statement's first word may be a slip for; undefined where none is near. */
export function firstWordMeant(word: string): string | undefined {
  const written = word.toUpperCase();
  const most = written.length < 4 ? 1 : 2;
  const ranked = words
    .map((meant) => ({ meant, letters: distance(written, meant) }))
    .sort((a, b) => a.letters - b.letters);
  return ranked[0] && ranked[0].letters > 0 && ranked[0].letters <= most
    ? ranked[0].meant
    : undefined;
}
