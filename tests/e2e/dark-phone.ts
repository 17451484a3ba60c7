import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect } from "@playwright/test";

/** A page in the dark at 360 px breaks no rule of axe, best practices included, and is no wider. */
export async function expectFitOnDarkPhone(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({
    colorScheme: "dark",
    viewport: { width: 360, height: 800 },
  });
  await page.goto(address);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
}
