import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { watch } from "./site.ts";

const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);

/** Every text of the result table, as a reader sees it. */
const tableTexts = async (page: Page) =>
  (await part(page, "rows").locator("[data-cell]").allTextContents()).map((text) => text.trim());

/** Waits until the page shows an answer; a cold engine on a busy machine may take its time. */
const answered = (page: Page) =>
  expect(part(page, "status")).toHaveText(/\d ms$/, { timeout: 20_000 });

/** Every test but the first asks for a state of its own, which loads the engine by itself. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/kham-pha/${query}`);
  await answered(page);
}

test("nothing of the engine is loaded before it is asked for, and then it answers", async ({
  page,
}) => {
  const seen = watch(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("/kham-pha/", { waitUntil: "networkidle" });
  expect(requests.filter((path) => /wasm|worker|parquet/.test(path))).toEqual([]);
  const before = await tableTexts(page);

  await part(page, "load").click();
  await answered(page);
  expect(requests.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  // The engine in the browser says what the one of the build wrote into the page.
  expect(await tableTexts(page)).toEqual(before);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("a choice is answered, kept in the address, and undone by the back button", async ({
  page,
}) => {
  await open(page, "?year=2020");
  const sonLa = page.locator("[data-part=rows] tr[data-row-area='14']");
  await expect(sonLa).toContainText("95,54 %");
  await expect(page.locator("path[data-area='14']")).toHaveClass(/class-6/);

  await page.getByLabel("Số đo").selectOption("participants");
  await expect(sonLa).toContainText("1.196.739 người");
  await expect(page).toHaveURL(/\?measure=participants&year=2020$/);
  await expect(page.locator("path[data-area='14']")).toHaveClass("count-only");
  await expect(part(page, "sql")).toContainText("measure = 'participants'");

  await page.goBack();
  await expect(sonLa).toContainText("95,54 %");
  await expect(page.getByLabel("Số đo")).toHaveValue("coverage_rate");
});

test("an address opens to what it says, in the other language too", async ({ page }) => {
  const query = "?measure=insured_share&year=2020&region=tay-nguyen&carry=0";
  await page.goto(`/en/explore/${query}`);
  await answered(page);
  await expect(page.getByLabel("Measure")).toHaveValue("insured_share");
  await expect(part(page, "rows").locator("tr")).toHaveCount(5);
  await expect(page.locator("path[data-area='14']")).toHaveClass(/outside-region/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("a bad value in the address is named, with what is used instead", async ({ page }) => {
  await open(page, "?year=1850&measure=participants");
  await expect(part(page, "bad")).toContainText("1850");
  await expect(page.getByLabel("Số đo")).toHaveValue("participants");
});

test("a choice without figures says so and offers others", async ({ page }) => {
  await open(page, "?year=2010&carry=0");
  await expect(part(page, "empty")).toBeVisible();
  await part(page, "suggestions").getByRole("button").first().click();
  await expect(part(page, "empty")).toBeHidden();
  await expect(page).toHaveURL(/carry=1/);
});

test("an engine that does not arrive is explained, and loads at the next try", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto("/kham-pha/");
  await part(page, "load").click();
  await expect(part(page, "failure")).toContainText("Hãy kiểm tra mạng");
  await page.unroute("**/*.wasm");
  await part(page, "load").click();
  await answered(page);
  await expect(part(page, "failure")).toBeHidden();
});

test("a policy that forbids WebAssembly is explained at once", async ({ page }) => {
  await page.route("**/*worker*.js", async (route) => {
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

test("the SQL that was run can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/kham-pha/");
  await page.getByText("Câu SQL đã chạy").click();
  await part(page, "copy").click();
  await expect(part(page, "copy")).toHaveText("Đã chép");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await part(page, "sql").textContent());
});
