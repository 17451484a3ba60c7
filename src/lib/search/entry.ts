/** What a reader can be led to, in the order in which equally good matches are listed. */
export const searchKinds = [
  "province",
  "local",
  "year",
  "region",
  "comparison",
  "target",
  "page",
  "document",
  "method",
  "data",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One line of the index: a page or a part of one, with every name it is looked for by. */
export interface SearchEntry {
  kind: SearchKind;
  title: string;
  /** What tells it from others of the same name, or where it belongs now. */
  detail?: string;
  address: string;
  /** Names besides the title, each by itself: joined, "Lạng Sơn, Lang Son" would hold "Sơn La". */
  names: string[];
}
