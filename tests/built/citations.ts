import type { Reader } from "./reader.ts";

/** A BibTeX key stands for one entry on all pages. */
export function citationReader(): Reader {
  const entries = new Map<string, string>();
  const found: string[] = [];
  return {
    read({ path, document }) {
      for (const { textContent } of document.querySelectorAll("[data-style=bibtex]")) {
        const entry = textContent ?? "";
        const [, key] = /^@misc\{([\w.-]+),/.exec(entry) ?? [];
        if (!key) found.push(`${path}: ${entry} has no key`);
        else if ((entries.get(key) ?? entry) !== entry)
          found.push(`${path}: ${key} stands for two`);
        else entries.set(key, entry);
      }
    },
    faults: () => (entries.size > 0 ? found : ["no page has an entry"]),
  };
}
