import type { Reader } from "./reader.ts";

/** What shows figures, by its address, and the part that shows them. */
const showing = [
  { address: /^\/ban-do\/\d+\/$/, part: "[aria-labelledby=table]" },
  { address: /^\/so-sanh\/[\d-]+\/$/, part: ".changes-section" },
];

/** A figure's page claims just the maps and comparisons that show the figure. */
export function usesReader(): Reader {
  const shown = new Set<string>();
  const claimed = new Set<string>();
  return {
    read({ path, document }) {
      const part = showing.find(({ address }) => address.test(path))?.part;
      for (const number of part
        ? (document.querySelector(part)?.querySelectorAll("[data-observation]") ?? [])
        : []) {
        shown.add(`${path} ${number.getAttribute("data-observation")}`);
      }
      if (!path.startsWith("/so-lieu/")) return;
      for (const link of document.querySelectorAll("[aria-labelledby=uses] a")) {
        const to = link.getAttribute("href") ?? "";
        if (showing.some(({ address }) => address.test(to))) {
          claimed.add(`${to} ${path.split("/").at(-2)}`);
        }
      }
    },
    faults: () => [
      ...[...claimed.difference(shown)].map((pair) => `claimed and not shown: ${pair}`),
      ...[...shown.difference(claimed)].map((pair) => `shown and not claimed: ${pair}`),
      ...(shown.size > 0 ? [] : ["no page shows a figure"]),
    ],
  };
}
