/** Letters of other alphabets, each above the Latin letter that it looks like. */
const alphabets = [
  ["АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"],
  ["ÐðƉ", "ĐđĐ"],
] as const;

const latin = new Map(
  alphabets.flatMap(([others, meant]) => [...others].map((other, at) => [other, meant[at] ?? ""])),
);

/** Ligatures and full-width characters, which stand for plain ones. */
const compatible = /[\uFB00-\uFB06\uFF01-\uFF5E]/;

const meant = (character: string): string =>
  latin.get(character) ?? (compatible.test(character) ? character.normalize("NFKC") : "");

/** What is meant by characters that no text may have: the letters they look like, or nothing. */
export const meantBy = (characters: string): string => Array.from(characters, meant).join("");
