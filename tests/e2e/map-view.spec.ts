import { expect, type Page, test } from "@playwright/test";
import { builtPage } from "./built-pages.ts";
import { templates } from "./templates.ts";

const isComparison = (path: string) => /\/\d+-\d+\//.test(path);

/** The lowest edge of what must be seen without scrolling, and the width of the map. */
const seen = (page: Page) =>
  page.evaluate(
    (parts) => {
      const box = (selector: string) =>
        (document.querySelector(selector) as Element).getBoundingClientRect();
      return {
        lowest: Math.max(...parts.map(box).map(({ bottom }) => bottom)),
        width: box("svg.map").width,
      };
    },
    ["h1", ".legend-bar", "svg.map", ...(isComparison(page.url()) ? [] : [".year-nav"])],
  );

test("on a wide screen title, years, legend and the whole map are seen at once, and the map stays", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/ban-do/2020/");
  const first = await seen(page);
  expect(first.lowest).toBeLessThanOrEqual(900);
  expect(first.width).toBeGreaterThanOrEqual(480);
  const rows = page.locator("tr[data-row-area]");
  await rows.nth(Math.floor((await rows.count()) / 2)).evaluate((row) => row.scrollIntoView());
  const { top, bottom } = await page
    .locator("svg.map")
    .evaluate((map) => map.getBoundingClientRect().toJSON());
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(900);
});

/** How many letters a page has above its map: with many the map is pushed down. */
const lettersAbove = (path: string) => {
  const { document } = builtPage(path);
  return ["h1", ".legend-bar"]
    .map((part) => document.querySelector(part)?.textContent?.replace(/\s+/g, " ").length ?? 0)
    .reduce((sum, length) => sum + length);
};

const fullest = (paths: string[]) =>
  paths.toSorted((a, b) => lettersAbove(b) - lettersAbove(a))[0] ?? "";

for (const { route, paths } of templates().filter(({ route }) => /\[from\]/.test(route))) {
  test(`on a wide screen the fullest ${route} shows headline, legend and the whole map at once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(fullest(paths));
    expect((await seen(page)).lowest).toBeLessThanOrEqual(900);
  });
}

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const { route, paths } of templates().filter(({ route }) => /\[(year|from)\]/.test(route))) {
    test(`the fullest first screen of ${route} holds headline, years, legend and the whole map, light and dark`, async ({
      page,
    }) => {
      const path = fullest(paths);
      await page.goto(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await seen(page)).lowest, `${path}, ${colorScheme}`).toBeLessThanOrEqual(844);
      }
      await page.emulateMedia({ colorScheme: "light" });
    });
  }

  test("the first screen holds the whole map; a tap tells at the bottom, with source and close", async ({
    page,
  }) => {
    await page.goto("/ban-do/2020/");
    expect((await seen(page)).lowest).toBeLessThanOrEqual(844);
    await page.locator("path[data-area='14']").tap();
    const panel = page.locator(".map-tooltip");
    await expect(panel.locator("b").first()).toHaveText("Sơn La");
    const box = await panel.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    await expect(panel.getByRole("link", { name: "Số này từ đâu" })).toHaveAttribute(
      "href",
      /^\/so-lieu\/14-/,
    );
    await panel.getByRole("button", { name: "Đóng" }).tap();
    await expect(panel).toBeHidden();
  });
});

test("buttons and keys zoom the map, the focus brings its province into view, 0 shows all", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  await page.goto("/en/compare/2011-2020/");
  const map = page.locator("svg.map");
  const whole = await map.getAttribute("viewBox");
  const widthOf = async () => Number((await map.getAttribute("viewBox"))?.split(" ")[2]);
  const full = await widthOf();
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await page.getByRole("button", { name: "Zoom in (key +)" }).click();
  await expect.poll(widthOf).toBe(full / 2);
  expect(scripts.length).toBeGreaterThan(before);
  await page.locator("province-map a[tabindex='0']").focus();
  await page.keyboard.press("+");
  await expect.poll(widthOf).toBe(full / 4);
  await page.keyboard.press("End");
  const shape = page.locator("province-map a:focus path[data-area]");
  const [inner, outer] = [await shape.boundingBox(), await map.boundingBox()];
  expect(inner && outer && inner.x + inner.width / 2 > outer.x && inner.y > outer.y).toBe(true);
  expect(inner && outer && inner.x + inner.width / 2 < outer.x + outer.width).toBe(true);
  await expect(page.locator("province-map svg a[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("0");
  await expect.poll(widthOf).toBe(full);
  expect((await map.getAttribute("viewBox"))?.split(" ").map(Number)).toEqual(
    whole?.split(" ").map(Number),
  );
});

test("the years play by themselves until they are stopped, and the address follows", async ({
  page,
}) => {
  await page.goto("/en/map/2011/");
  await page.getByRole("button", { name: "Play through the years" }).click();
  await expect(page).toHaveURL(/\/en\/map\/2013\/$/);
  const stop = page.getByRole("button", { name: "Stop" });
  await expect(stop).toBeFocused();
  await stop.click();
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await expect(page.getByRole("button", { name: "Play through the years" })).toBeFocused();
  await expect(page.locator("[data-status]")).toHaveText(heading ?? "");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator("[data-play]")).toBeHidden();
  await expect(page.locator("a[rel=next]")).toBeVisible();
});
