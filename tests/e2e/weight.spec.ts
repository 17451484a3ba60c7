import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";

/** Formats that are compressed already and so cross the wire as they are. */
const packed = /\.(woff2|png|wasm)$/;

/** Bytes over the wire of everything a page fetches, of files whose path fits a pattern. */
async function weigh(page: Page, path: string): Promise<(only: RegExp) => number> {
  const sizes: { url: string; bytes: number }[] = [];
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    const url = new URL(response.url()).pathname;
    pending.push(
      response.body().then((body) => {
        sizes.push({ url, bytes: packed.test(url) ? body.length : gzipSync(body).length });
      }),
    );
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await Promise.all(pending);
  return (only) =>
    sizes.filter(({ url }) => only.test(url)).reduce((sum, { bytes }) => sum + bytes, 0);
}

test("the SQL page is at most 250 kB before the engine, editor and fonts included", async ({
  page,
}) => {
  const total = await weigh(page, "/truy-van/");
  console.log(`query: ${total(/./)} bytes, fonts ${total(/woff2$/)}, scripts ${total(/\.js$/)}`);
  await expect(page.locator("[data-part=editor] .cm-content")).toBeVisible();
  expect(total(/./)).toBeLessThanOrEqual(250_000);
  expect(total(/wasm$|parquet$|zip$/)).toBe(0);
});

test("the map of a year is at most 130 kB over the wire, and what zooms it is not among it", async ({
  page,
}) => {
  const total = await weigh(page, "/ban-do/2020/");
  console.log(`map: ${total(/./)} bytes, fonts ${total(/woff2$/)}, scripts ${total(/\.js$/)}`);
  expect(total(/./)).toBeLessThanOrEqual(130_000);
  expect(total(/\/zoom\./)).toBe(0);
});

test.describe("the home page", () => {
  test("is at most 110 kB over the wire, fonts included, 20 kB of it script; the search comes when used", async ({
    page,
  }) => {
    const total = await weigh(page, "/");
    console.log(`home: ${total(/./)} bytes, fonts ${total(/woff2$/)}, scripts ${total(/\.js$/)}`);
    expect(total(/woff2$/)).toBeGreaterThan(0);
    expect(total(/./)).toBeLessThanOrEqual(110_000);
    expect(total(/\.js$/)).toBeLessThanOrEqual(20_000);
    expect(total(/\/search\/|finder/)).toBe(0);
  });

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    test(`does not shift while loading at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            shifts.push(entry.value);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto("/", { waitUntil: "networkidle" });
      expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });
  }
});
