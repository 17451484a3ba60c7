import type { SearchEntry } from "../../lib/search/entry.ts";
import { type SearchIndex, searchIndex } from "../../lib/search/rank.ts";

const loaded = new Map<string, Promise<SearchIndex>>();

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} at ${address}`);
  return searchIndex((await response.json()) as SearchEntry[]);
}

/** The index that the file at an address holds; each is loaded once. */
export function loadIndex(address = ""): Promise<SearchIndex> {
  const known = loaded.get(address) ?? load(address);
  loaded.set(address, known);
  known.catch(() => loaded.delete(address));
  return known;
}
