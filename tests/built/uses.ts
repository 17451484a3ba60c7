import type { Reader } from "./reader.ts";

/** What shows figures: by its address, the part that shows them, and as how many at least. */
const showing = [
  { address: /^\/ban-do\/\d+\/$/, part: "[aria-labelledby=table]", least: 200 },
  // Two sides of a line may have the same figure.
  { address: /^\/so-sanh\/[\d-]+\/$/, part: ".changes-section", least: 100, isRepeated: true },
];

type Pair = `${string} ${string}`;

/** What one list has more often than the other. */
function* surplus(pairs: readonly Pair[], others: readonly Pair[]): Generator<Pair> {
  const left = new Map(
    Map.groupBy(others, (pair) => pair)
      .entries()
      .map(([p, { length }]) => [p, length]),
  );
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0;
    if (count === 0) yield pair;
    left.set(pair, count - 1);
  }
}

/** A figure's page claims just the maps and comparisons that show the figure. */
export function usesReader(): Reader {
  const shown: Pair[] = [];
  const claimed: Pair[] = [];
  return {
    read({ path, document }) {
      const kind = showing.find(({ address }) => address.test(path));
      if (kind) {
        const numbers = document.querySelector(kind.part)?.querySelectorAll("[data-observation]");
        const pairs = [...(numbers ?? [])].map(
          (number): Pair => `${path} ${number.getAttribute("data-observation")}`,
        );
        shown.push(...(kind.isRepeated ? new Set(pairs) : pairs));
      }
      if (!path.startsWith("/so-lieu/")) return;
      for (const link of document.querySelectorAll("[aria-labelledby=uses] a")) {
        claimed.push(`${link.getAttribute("href")} ${path.split("/").at(-2)}`);
      }
    },
    *faults() {
      for (const { address, least } of showing) {
        const isOf = (pair: Pair) => address.test(pair.split(" ")[0] ?? "");
        const [seen, told] = [shown.filter(isOf), claimed.filter(isOf)];
        for (const pair of surplus(told, seen)) yield `claimed and not shown: ${pair}`;
        for (const pair of surplus(seen, told)) yield `shown and not claimed: ${pair}`;
        if (seen.length <= least) yield `only ${seen.length} figures are shown by ${address}`;
      }
    },
  };
}
