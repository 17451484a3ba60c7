import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "./axe.ts";

/** A page in the dark at 360 px breaks no rule of axe, best practices included, and is no wider. */
export async function expectFitOnDarkPhone(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
}
