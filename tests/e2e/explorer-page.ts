import { expect, type Page } from "@playwright/test";

/** A part of the explorer's markup. */
export const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);

/** Waits until the page shows an answer; a cold engine on a busy machine may take its time. */
export const untilAnswered = (page: Page) =>
  expect(part(page, "results").and(page.locator("[data-answered]"))).toHaveAttribute(
    "aria-busy",
    "false",
  );

/** Opens a state other than the default, which loads the engine by itself, and waits for it. */
export async function openExplorer(page: Page, query: string, path = "/kham-pha/"): Promise<void> {
  await page.goto(`${path}${query}`);
  await untilAnswered(page);
}
