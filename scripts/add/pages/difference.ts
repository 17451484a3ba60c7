import type { Page } from "../../../src/lib/addresses.ts";

/** Something a page shows, before and after; `undefined` where it does not show it. */
export interface Difference {
  page: Page;
  /** What it is about: an area, a target. */
  subject: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * Compares the rows of an answer before and after.
 * @param key tells rows apart
 * @param tell puts a row in the words by which it is compared; undefined for one that shows nothing
 */
export function differingRows<Row>(
  page: Page,
  before: readonly Row[],
  after: readonly Row[],
  words: {
    key: (row: Row) => string;
    subject: (row: Row) => string;
    tell: (row: Row, rows: readonly Row[]) => string | undefined;
  },
): Difference[] {
  const earlier = new Map(before.map((row) => [words.key(row), row]));
  const later = new Map(after.map((row) => [words.key(row), row]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [old, now] = [earlier.get(key), later.get(key)];
    const shown = old ?? now;
    const told = {
      before: old && words.tell(old, before),
      after: now && words.tell(now, after),
    };
    return shown && told.before !== told.after
      ? [{ page, subject: words.subject(shown), ...told }]
      : [];
  });
}
