import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { watch } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Visitor {
  page: Page;
  seen: ReturnType<typeof watch>;
}

/** One page of the browser a worker: hundreds of visits need no window of their own each. */
export const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use({ page, seen: watch(page) });
      await page.close();
    },
    { scope: "worker" },
  ],
});

/** The page at an address breaks no rule of axe, asks no other host and logs no error. */
export async function expectSound({ page, seen }: Visitor, address: string): Promise<void> {
  await page.goto(address);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    // Without frames of other hosts the mode that needs no second page is as thorough, and faster.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  expect(found).toEqual([]);
  // Emptied, so that the next page does not answer for this one.
  expect({ foreign: seen.foreign.splice(0), errors: seen.errors.splice(0) }).toEqual({
    foreign: [],
    errors: [],
  });
}
