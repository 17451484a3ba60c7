import { expect, test } from "@playwright/test";
import { builtPage } from "./built-pages.ts";

test("map and table say the same of every province", () => {
  const { document } = builtPage("/en/map/2020/");
  const shapes = [...document.querySelectorAll("path[data-area]")];
  expect(new Set(shapes.map((shape) => shape.getAttribute("data-area"))).size).toBe(63);
  for (const row of document.querySelectorAll("tr[data-row-area]")) {
    const area = row.getAttribute("data-row-area");
    const shape = document.querySelector(`a > path[data-area="${area}"]`);
    const label = shape?.parentElement?.getAttribute("aria-label");
    for (const cell of ["th[scope=row]", ".figure-link"]) {
      const text = row.querySelector(cell)?.textContent?.trim();
      expect(text, `${area} ${cell}`).toBeTruthy();
      expect(label).toContain(text);
    }
  }
});
