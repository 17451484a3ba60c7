import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

/** Formats that are compressed already and so cross the wire as they are. */
const packed = /\.(woff2|png|wasm)$/;

test.describe("the home page", () => {
  test("is at most 120 kB over the wire, fonts included, 30 kB of it script", async ({ page }) => {
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
    await page.goto("/", { waitUntil: "networkidle" });
    await Promise.all(pending);
    const total = (only: RegExp) =>
      sizes.filter(({ url }) => only.test(url)).reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`home: ${total(/./)} bytes, fonts ${total(/woff2$/)}, scripts ${total(/\.js$/)}`);
    expect(total(/woff2$/)).toBeGreaterThan(0);
    expect(total(/./)).toBeLessThanOrEqual(120_000);
    expect(total(/\.js$/)).toBeLessThanOrEqual(30_000);
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
