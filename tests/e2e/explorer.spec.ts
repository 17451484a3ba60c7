import type { Page } from "@playwright/test";
import { parseQueryLink } from "../../src/lib/query/link.ts";
import { expectAccessible } from "./axe.ts";
import { openExplorer, part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { mapOf, publishedYears } from "./published.ts";
import { watch } from "./site.ts";

/** Every text of the result table, as a reader sees it. */
const tableTexts = async (page: Page) =>
  (await part(page, "rows").locator("[data-cell]").allTextContents()).map((text) => text.trim());

/** The same of the legend's signs, whatever the spaces between their words. */
const legendTexts = async (page: Page) =>
  (await part(page, "legend").locator("li").allTextContents()).map((text) =>
    text.replace(/\s+/g, ""),
  );

/** A year and a region without a figure of that year, though with one of the year before. */
async function emptyMap(): Promise<{ year: number; region: string }> {
  const known = async (year: number, carry: number) =>
    (await mapOf(year, "coverage_rate", carry)).flatMap(({ value, region_slug }) =>
      value === null ? [] : [String(region_slug)],
    );
  for (const year of await publishedYears()) {
    const now = await known(year, 0);
    const region = (await known(year, 1)).find((slug) => !now.includes(slug));
    if (region) return { year, region };
  }
  throw new Error("every region has a figure of every year");
}

/** What a page has asked for, by path. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  return requests;
}

test("nothing of the engine is loaded before it is asked for, and then it answers", async ({
  page,
}) => {
  const seen = watch(page);
  const requests = requestsOf(page);
  await page.goto("/kham-pha/", { waitUntil: "networkidle" });
  expect(requests.filter((path) => /wasm|worker|parquet/.test(path))).toEqual([]);
  const before = await tableTexts(page);
  const legend = await legendTexts(page);

  await part(page, "load").click();
  await untilAnswered(page);
  expect(requests.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  // The engine in the browser says what the one of the build wrote into the page.
  expect(await tableTexts(page)).toEqual(before);
  expect(await legendTexts(page)).toEqual(legend);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("a single year comes ready made, and the engine says the same", async ({ page }) => {
  const seen = watch(page);
  const requests = requestsOf(page);
  const results = part(page, "results");
  for (const query of [
    "?year=2020",
    "?measure=participants&set=34",
    "?measure=target_gap&year=2018",
  ]) {
    requests.length = 0;
    await openExplorer(page, query);
    await expect(results).toHaveAttribute("data-answered", "stored");
    await expect(part(page, "sql-note")).toHaveText("Câu này đã chạy khi trang được dựng.");
    expect(requests.filter((path) => /wasm|worker/.test(path))).toEqual([]);
    const ready = [
      await tableTexts(page),
      await legendTexts(page),
      await part(page, "sql").textContent(),
    ];

    await part(page, "load").click();
    await expect(results).toHaveAttribute("data-answered", /\d/);
    await untilAnswered(page);
    const asked = [
      await tableTexts(page),
      await legendTexts(page),
      await part(page, "sql").textContent(),
    ];
    expect(asked).toEqual(ready);
  }
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("an answer of another release, or none, has the engine asked", async ({ page }) => {
  await page.route("**/data/answers/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), tables: "of another", rows: [] } });
  });
  await openExplorer(page, "?year=2020");
  await expect(part(page, "results")).toHaveAttribute("data-answered", /\d/);
  const answer = await tableTexts(page);
  expect(answer.length).toBeGreaterThan(0);
  await page.unroute("**/data/answers/*");
  await page.route("**/data/answers/*", (route) => route.abort());
  await page.reload();
  await untilAnswered(page);
  expect(await tableTexts(page)).toEqual(answer);
});

test("the engine arrives in the background once a reader reaches for the choices", async ({
  page,
}) => {
  const requests = requestsOf(page);
  await page.goto("/kham-pha/", { waitUntil: "networkidle" });
  // A single year needs no engine, so whoever reaches for one brings none.
  await page.locator("data-explorer select[name=year]").focus();
  expect(requests.filter((path) => path.endsWith(".wasm"))).toEqual([]);
  await page.locator("data-explorer select[name=region]").focus();
  await expect(part(page, "ready")).toBeVisible();
  expect(requests.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  // Nobody asked anything yet, so nothing is announced.
  await expect(part(page, "status")).toBeEmpty();
});

test("an address opens to what it says, in the other language too", async ({ page }) => {
  const query = "?measure=insured_share&year=2020&region=tay-nguyen&carry=0";
  await openExplorer(page, query, "/en/explore/");
  await expect(page.getByLabel("Measure")).toHaveValue("insured_share");
  // Three with a share, two of which nothing is known and only the names are listed.
  await expect(part(page, "table").locator("[data-row-area]")).toHaveCount(5);
  await expect(page.locator("[data-part=map-63] path[data-area='14']")).toHaveClass(
    /outside-region/,
  );
  await expect(page.locator("a[data-other-language]")).toHaveAttribute(
    "href",
    /measure=insured_share/,
  );
  await expectAccessible(page);
});

test("each bad value in an address is named, with what is used instead", async ({ page }) => {
  await openExplorer(page, "?year=1850&measure=target_gap&view=trends&level=x&areas=01,99&carry=2");
  const bad = part(page, "bad").locator("li");
  await expect(bad).toHaveCount(4);
  await expect(bad.filter({ hasText: "1850" })).toContainText(
    String((await publishedYears()).at(-1)),
  );
  await expect(bad.filter({ hasText: "Theo thời gian" })).toContainText("Bản đồ");
  await expect(bad.filter({ hasText: "99" })).toContainText("Hà Nội");
  await expect(bad.filter({ hasText: "Cấp" })).toContainText("Tỉnh, thành phố");
  await expect(page.getByLabel("Chỉ số")).toHaveValue("target_gap");
  await expect(page.getByLabel("Dùng số liệu cũ hơn")).toHaveValue("2");
});

test("a choice without figures says so and offers others", async ({ page }) => {
  const { year, region } = await emptyMap();
  await openExplorer(page, `?year=${year}&region=${region}&carry=0`);
  await expect(part(page, "empty")).toBeVisible();
  await part(page, "suggestions").getByRole("button").first().click();
  await expect(part(page, "empty")).toBeHidden();
  await expect(page).toHaveURL(/carry=1/);
});

test("years that are too far from any figure can be let differ", async ({ page }) => {
  const { year, region } = await emptyMap();
  await openExplorer(
    page,
    `?measure=change&from=${year - 1}&to=${year}&tolerance=0&region=${region}`,
  );
  await expect(part(page, "empty")).toBeVisible();
  await expect(
    part(page, "suggestions").getByRole("button", { name: "Trở về lựa chọn ban đầu" }),
  ).toBeVisible();
});

test("an engine that does not arrive is explained, and loads at the next try", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto("/kham-pha/");
  await part(page, "load").click();
  await expect(part(page, "failure")).toContainText("Hãy kiểm tra mạng");
  // What stands there is what the controls say; another choice has no answer yet.
  const explorer = page.locator("data-explorer");
  await expect(explorer).not.toHaveAttribute("data-waiting");
  await page.locator("data-explorer select[name=region]").selectOption("tay-nguyen");
  await expect(part(page, "status")).toHaveText("Hình dưới đây là của lựa chọn trước");
  await expect(explorer).toHaveAttribute("data-waiting");
  await page.unroute("**/*.wasm");
  await part(page, "load").click();
  await untilAnswered(page);
  await expect(part(page, "failure")).toBeHidden();
  await expect(explorer).not.toHaveAttribute("data-waiting");
});

test("a policy that forbids WebAssembly is explained at once", async ({ page }) => {
  await page.route("**/kham-pha/", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto("/kham-pha/");
  await part(page, "load").click();
  await expect(part(page, "failure")).toContainText("chặn WebAssembly");
});

test("loading can be stopped; the page keeps what it showed", async ({ page }) => {
  await page.route("**/*.wasm", () => {});
  await page.goto("/kham-pha/");
  const before = await tableTexts(page);
  await part(page, "load").click();
  await part(page, "cancel").click();
  await expect(part(page, "failure")).toContainText("Đã dừng");
  await expect(part(page, "load")).toBeVisible();
  expect(await tableTexts(page)).toEqual(before);
});

test("the SQL that was run and the link can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExplorer(page, "?view=ranking&year=2020");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await part(page, "copy-link").click();
  await expect(part(page, "copy-link")).toHaveText("Đã sao chép");
  expect(await copied()).toMatch(/\/kham-pha\/\?view=ranking&year=2020$/);
  await page.getByText("Câu SQL đã chạy").click();
  await part(page, "copy").click();
  await expect(part(page, "copy")).toHaveText("Đã sao chép");
  const sql = await part(page, "sql").textContent();
  expect(await copied()).toBe(sql);
  // The same text opens in the SQL page.
  const address = await part(page, "open-query").getAttribute("href");
  expect(address).toContain("/truy-van/#sql=");
  expect(parseQueryLink(new URL(address ?? "", page.url()).hash)).toBe(sql);
});

test("the file of the page as delivered is made from the answer that the site keeps", async ({
  page,
}) => {
  await page.goto("/en/explore/");
  const waiting = page.waitForEvent("download");
  await part(page, "download").click();
  expect((await waiting).suggestedFilename()).toMatch(/^coverage_rate-63-\d{4}\.csv$/);
});
