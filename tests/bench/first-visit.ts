import type { Browser, Page } from "@playwright/test";

/** Does something in a browser that has never been anywhere: nothing cached, nothing compiled. */
export async function onFirstVisit<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What a page that has been opened takes for something, in milliseconds, on a first visit. */
export const timeFirst = (
  browser: Browser,
  address: string,
  time: (page: Page) => Promise<number>,
): Promise<number> =>
  onFirstVisit(browser, async (page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    return time(page);
  });
