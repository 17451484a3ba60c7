import { expect, test } from "@playwright/test";
import { builtPages } from "./built-pages.ts";

test("a BibTeX key stands for one entry on all pages", () => {
  const entries = new Map<string, string>();
  for (const { path, document } of builtPages()) {
    for (const { textContent } of document.querySelectorAll("[data-style=bibtex]")) {
      const entry = textContent ?? "";
      const [, key = ""] = /^@misc\{([\w.-]+),/.exec(entry) ?? [];
      expect(key, path).not.toBe("");
      expect(entries.get(key) ?? entry, path).toBe(entry);
      entries.set(key, entry);
    }
  }
  expect(entries.size).toBeGreaterThan(0);
});
