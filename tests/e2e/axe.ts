import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The level of the standards that every page keeps; best practices of axe go beyond it. */
export const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * No rule of axe is broken; what breaks one is named with its markup.
 * @param narrow looks at some rules or at a part of the page only
 */
export async function expectAccessible(
  page: Page,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    // Without frames of other hosts the mode that needs no second page is as thorough, and faster.
    .setLegacyMode(true);
  const { violations } = await narrow(axe).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nothing of the page lies beyond the right edge of the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
