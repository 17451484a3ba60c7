import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { builtPage, builtPaths } from "./built-pages.ts";
import { ask } from "./published.ts";
import { watch } from "./site.ts";
import { expectSound, test as visited } from "./visitor.ts";

const mapPage = "/ban-do/2020/";

/** The code that a page offers for its first figure, for the server that the tests run on. */
function codeOf(path: string, baseURL: string | undefined): string {
  const { document } = builtPage(path);
  const code = document.querySelector(".embed-fold pre")?.textContent ?? "";
  const site = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  return code.replaceAll(new URL(site).origin, baseURL ?? "");
}

/** An article of another site, on a port of its own. */
async function article(body: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="vi"><title>Bài báo</title><h1>Bài báo</h1>${body}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

const frameHeight = async (page: Page) =>
  Number(await page.locator("iframe").getAttribute("height"));

test.describe("a figure in an article of another site", () => {
  let server: Server;
  let address: string;
  test.beforeAll(async ({ baseURL }) => {
    ({ server, address } = await article(codeOf(mapPage, baseURL)));
  });
  test.afterAll(() => server.close());

  test("shows itself, is as high as it needs, and opens the atlas beside the article", async ({
    page,
  }) => {
    const seen = watch(page);
    await page.goto(address);
    const figure = page.frameLocator("iframe");
    await expect(figure.locator("path[data-area]")).toHaveCount(63);
    await expect
      .poll(async () => {
        const body = await figure.locator("body").boundingBox();
        return Math.abs((body?.height ?? 0) - (await frameHeight(page)));
      })
      .toBeLessThanOrEqual(1);
    const wide = await frameHeight(page);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(() => frameHeight(page)).not.toBe(wide);

    const opened = page.waitForEvent("popup");
    await figure.getByRole("contentinfo").getByRole("link").click();
    const atlas = await opened;
    expect(new URL(atlas.url()).pathname).toBe(mapPage);
    await atlas.close();
    expect(page.url()).toBe(address);
    expect(seen).toEqual({ foreign: [], errors: [] });
  });

  test.describe("with scripts off", () => {
    test.use({ javaScriptEnabled: false });
    test("shows the same", async ({ page }) => {
      await page.goto(address);
      const figure = page.frameLocator("iframe");
      await expect(figure.locator("path[data-area]")).toHaveCount(63);
      await expect(figure.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
});

test("theme and height are taken from the address", async ({ page }) => {
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const embed = "/nhung/ban-do/2020/map/";
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${embed}?theme=dark&height=500`);
  const dark = await background();
  expect((await page.locator("body").boundingBox())?.height).toBe(500);
  expect((await page.locator("svg.map").boundingBox())?.height).toBeLessThan(400);
  await page.goto(embed);
  expect(await background()).not.toBe(dark);
});

test("the preview below a figure is loaded when it is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/nhung/") && request.isNavigationRequest()) asked.push(pathname);
  });
  await page.goto(mapPage, { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  const fold = page.locator("figure .embed-fold");
  await fold.locator("summary").click();
  await expect(fold.locator("iframe").contentFrame().locator("svg.map")).toBeVisible();
  expect(asked).toEqual(["/nhung/ban-do/2020/map/"]);
});

test("the distances to the targets can be shown of the newest year and of each year that has any", async () => {
  const rows = await ask("target-list", {});
  const charted = rows.filter(
    ({ in_force, area_set, gap_points }) =>
      in_force && area_set !== "country" && gap_points !== null,
  );
  const years = new Set(charted.map(({ year }) => year));
  const embeds = ["gaps", ...[...years].map((year) => `gaps-${year}`)];
  expect(builtPaths("nhung/muc-tieu/")).toEqual(
    embeds.map((name) => `/nhung/muc-tieu/${name}/`).sort(),
  );
  expect(codeOf("/muc-tieu/", "")).toContain('src="/nhung/muc-tieu/gaps/"');
  const newest = builtPage("/nhung/muc-tieu/gaps/").document;
  expect(newest.querySelector("h1")?.textContent).toContain(String(Math.max(...years)));
});

for (const embed of [
  "/en/embed/map/2020/map/",
  "/nhung/ban-do/2020/table/",
  "/en/embed/compare/2011-2020/dumbbell/",
  "/nhung/tinh/son-la/history/",
  "/en/embed/targets/gaps/",
]) {
  visited(
    `${embed} is accessible, asks no other host and logs no error`,
    async ({ visitor, baseURL }) => {
      await expectSound(visitor, new URL(embed, baseURL).href);
    },
  );
}
