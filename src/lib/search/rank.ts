import { areaKey } from "../area-names.ts";
import { fold } from "../fold.ts";
import { type SearchEntry, type SearchKind, searchKinds } from "./entry.ts";
import { isSlip, isSlipOfStart, remoteness } from "./slips.ts";

/** How a name fits what was typed, the best first. */
const fits = ["exact", "start", "later-word", "all-words", "slip", "slip-of-start"] as const;
type Fit = (typeof fits)[number];

export interface Found {
  entry: SearchEntry;
  fit: Fit;
}

interface Name {
  /** The letters and digits alone; of an area also without its kind. */
  keys: readonly string[];
  words: string;
}

/** The entries with their names folded, once for all searches. */
export type SearchIndex = readonly { entry: SearchEntry; names: readonly Name[] }[];

const squeezed = (text: string): string => fold(text).replaceAll(" ", "");

const areaKeys = (text: string): string[] => [...new Set([areaKey(text), squeezed(text)])];

// "546/QĐ-TTg" and "2020" are no names of areas: their numbers tell them apart.
const keysOf = (name: string, kind: SearchKind): string[] =>
  kind === "province" || kind === "region" ? areaKeys(name) : [squeezed(name)];

/** Prepares the entries of an index for searching. */
export const searchIndex = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => ({
    entry,
    names: [...new Set([entry.title, ...entry.names].map(fold))].map((name) => ({
      keys: keysOf(name, entry.kind),
      words: ` ${name}`,
    })),
  }));

const hasDigit = (key: string): boolean => /\d/.test(key);

/** The first of these is how a name fits; undefined where it does not. */
function fitOf(text: string, typed: readonly string[], { keys, words }: Name): Fit | undefined {
  const some = (fits: (typed: string, key: string) => boolean) =>
    typed.some((part) => keys.some((key) => fits(part, key)));
  if (some((part, key) => key === part)) return "exact";
  if (some((part, key) => key.startsWith(part))) return "start";
  if (words.includes(` ${text}`)) return "later-word";
  if (text.split(" ").every((word) => words.includes(` ${word}`))) return "all-words";
  // Any code or number is one digit from others that are as real.
  if (hasDigit(words)) return undefined;
  if (some(isSlip)) return "slip";
  return some(isSlipOfStart) ? "slip-of-start" : undefined;
}

const isSlipped = ({ fit }: Found): boolean => fit === "slip" || fit === "slip-of-start";

interface Ranked extends Found {
  /** Letters that the name has besides those typed. */
  rest: number;
}

const before = (a: Ranked, b: Ranked): number =>
  fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
  searchKinds.indexOf(a.entry.kind) - searchKinds.indexOf(b.entry.kind) ||
  a.rest - b.rest;

/**
 * The entries that a text may mean: named exactly so before those whose full name begins so, then
 * those with a later word that does, then those with all its words, then those one slip away.
 */
export function rank(index: SearchIndex, typed: string): Found[] {
  const text = fold(typed);
  if (!text) return [];
  const keys = areaKeys(typed);
  const found = index.flatMap(({ entry, names }): Ranked[] => {
    const ways = names.flatMap((name): Ranked[] => {
      const fit = fitOf(text, keys, name);
      return fit ? [{ entry, fit, rest: Math.abs(name.words.length - text.length) }] : [];
    });
    return ways.sort(before).slice(0, 1);
  });
  const exact = found.some(({ fit }) => fit === "exact");
  return found
    .filter((one) => !exact || !isSlipped(one))
    .sort(before)
    .map(({ entry, fit }) => ({ entry, fit }));
}

/** The entry that Enter opens: the only one of exactly this name, or the only one found. */
export function meant(found: readonly Found[]): SearchEntry | undefined {
  const exact = found.filter(({ fit }) => fit === "exact");
  const sure = found.filter((one) => !isSlipped(one));
  const [only, ...others] = [exact, sure, found].find((some) => some.length > 0) ?? [];
  return others.length === 0 ? only?.entry : undefined;
}

/** As many as help without being a list to read. */
const mostNearest = 3;

/** A name with fewer letters in common says nothing about what was meant. */
const farthest = 0.6;

/** The provinces whose names are nearest to a text that finds nothing. */
export function nearest(index: SearchIndex, text: string): SearchEntry[] {
  const key = areaKey(text);
  if (!key || hasDigit(key)) return [];
  return index
    .filter(({ entry }) => entry.kind === "province")
    .map(({ entry, names }) => ({
      entry,
      far: Math.min(...names.flatMap(({ keys }) => keys.map((one) => remoteness(key, one)))),
    }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNearest)
    .map(({ entry }) => entry);
}
