import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** The level of the standards that every page keeps; best practices of axe go beyond it. */
export const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

declare global {
  interface Window {
    axe?: typeof import("axe-core");
  }
}

/**
 * No rule of axe is broken; what breaks one is named with its markup. The frames of a page are pages
 * of their own: they are not looked into, nor waited for, as `@axe-core/playwright` does for a second
 * where a frame that is out of sight has not loaded.
 * @param only the tags or names of some rules
 * @param within selectors of the parts to look at; the whole page without
 */
export async function expectAccessible(
  page: Page,
  { only, within }: { only?: RunOptions["runOnly"]; within?: string[] } = {},
): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ["violations"], iframes: false, runOnly: only };
  const found = await page.evaluate(
    async ([options, within]) => {
      const results = await window.axe?.run(within ?? document, options);
      return results?.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    [options, within] as const,
  );
  expect(found).toEqual([]);
}

/** Nothing of the page lies beyond the right edge of the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
