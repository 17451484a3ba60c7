import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { type ChangingSite, changingSite } from "./changing-site.ts";
import { openExplorer, part } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";

test.use({ serviceWorkers: "allow" });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await changingSite();
});
test.afterEach(() => site.stop());

/** The paths in every store of the browser, whichever it is. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map((name) => window.caches.open(name)),
    );
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

const pagesOf = (paths: string[]) => paths.filter((path) => path.endsWith("/")).sort();
const storedPages = async (page: Page) => pagesOf(await stored(page));

test("what was visited opens again without a connection, the explorer answers; nothing else is stored", async ({
  page,
  context,
}) => {
  await page.goto(`${site.address}/`);
  await expect.poll(() => storedPages(page)).toEqual(["/"]);
  expect((await stored(page)).filter((path) => /wasm|^\/data\/|^\/search\//.test(path))).toEqual(
    [],
  );

  // Until it is stored the engine comes to the page directly: the worker would hand on 18 MB.
  const module = page.waitForResponse(/\.wasm$/);
  await openExplorer(page, "?year=2020&carry=0", `${site.address}/en/explore/`);
  expect((await module).fromServiceWorker()).toBe(false);
  await expect
    .poll(async () => (await stored(page)).filter((path) => /wasm$|^\/data\/engine/.test(path)))
    .toHaveLength(2);
  await expect.poll(() => storedPages(page)).toEqual(["/", "/en/explore/"]);
  const answer = await part(page, "rows").textContent();

  await context.setOffline(true);
  await page.goto(`${site.address}/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${site.address}/en/targets/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No connection");
  await expect(page.locator("section[lang=vi] a")).toHaveAttribute("href", "/");
  await expectAccessible(page);
  await page.locator("section[lang=en] a").click();
  await openExplorer(page, "?year=2020&carry=0", `${site.address}/en/explore/`);
  expect(await part(page, "rows").textContent()).toBe(answer);
  await context.setOffline(false);
});

test("newer data are announced to an open page, which reloads only when asked; the old release goes", async ({
  page,
}) => {
  await page.goto(`${site.address}/en/`);
  await expect.poll(() => storedPages(page)).toEqual(["/en/"]);
  const before = await page.evaluate(() => caches.keys());
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  site.renew();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  const notice = page.getByRole("status").filter({ hasText: "Newer data are here; reload" });
  await expect(notice).toBeVisible();
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
  await expect.poll(() => storedPages(page)).toEqual(["/en/"]);
  const ofOldRelease = async () =>
    (await page.evaluate(() => caches.keys())).filter(
      (name) => /pages|data/.test(name) && before.includes(name),
    );
  await expect.poll(ofOldRelease).toEqual([]);

  await notice.getByRole("link").click();
  await expect(page.locator("[data-release=other-data]")).toBeEmpty();
  expect(await page.evaluate(() => "stillHere" in window)).toBe(false);
});

test("a site without a worker clears what the earlier one stored", async ({ page }) => {
  await page.goto(`${site.address}/`);
  await expect.poll(() => storedPages(page)).toEqual(["/"]);
  site.removeWorker();
  await page.goto(`${site.address}/phuong-phap/`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
});

test("a figure for other sites registers no worker", async ({ page }) => {
  await page.goto(`${site.address}/nhung/ban-do/2020/table/`, { waitUntil: "networkidle" });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});
