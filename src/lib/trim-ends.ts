/** The items without those at either end that are not used; those between stay. */
export function trimEnds<Item>(items: readonly Item[], isUsed: (item: Item) => boolean): Item[] {
  const first = items.findIndex(isUsed);
  return first < 0 ? [] : items.slice(first, items.findLastIndex(isUsed) + 1);
}
