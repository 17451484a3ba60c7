import { test as base, expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, standards } from "./axe.ts";
import { cutTexts } from "./cut-texts.ts";
import { smallLetters } from "./letters.ts";
import { watch } from "./site.ts";

/** The rules whose outcome depends on colours, and so on the theme. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

interface Visitor {
  page: Page;
  seen: ReturnType<typeof watch>;
}

/** One page of the browser a worker: hundreds of visits need not be put back to a start each. */
export const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ serviceWorkers: "block" });
      await use({ page, seen: watch(page) });
      await page.close();
    },
    { scope: "worker" },
  ],
});

/**
 * The page at an address breaks no rule of axe in both themes, asks no other host, logs no error, and
 * the letters of its drawings can be read on the narrowest phone.
 */
export async function expectSound({ page, seen }: Visitor, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address);
  await test.step("in the light", () => expectAccessible(page, { only: standards }));
  await page.emulateMedia({ colorScheme: "dark" });
  await test.step("in the dark", () => expectAccessible(page, { only: rulesOfColour }));
  await test.step("on a phone of 360 pixels", async () => {
    const desk = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await smallLetters(page)).toEqual([]);
    if (desk) await page.setViewportSize(desk);
  });
  // Emptied, so that the next page does not answer for this one.
  expect({ foreign: seen.foreign.splice(0), errors: seen.errors.splice(0) }).toEqual({
    foreign: [],
    errors: [],
  });
}

/**
 * The page that is open keeps to the standards in the reader's own colours, on a desk and on a phone,
 * and loses nothing at 400 % of a window of 1280 × 1024 pixels.
 */
export async function expectAdaptable({ page }: Visitor): Promise<void> {
  const desk = page.viewportSize();
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  for (const width of [1440, 360]) {
    await test.step(`in the reader's own colours at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page, { only: rulesOfColour });
    });
  }
  await page.emulateMedia({ forcedColors: "none" });
  await test.step("at 400 %", async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await expectNoSidewaysScrolling(page);
    expect(await cutTexts(page)).toEqual([]);
  });
  if (desk) await page.setViewportSize(desk);
}
