import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { openNativeEngine } from "../../src/engine/native.ts";
import { formatQueryLink } from "../../src/lib/query/link.ts";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./patient.ts";
import { answered, editor, part, row, runSql } from "./query-page.ts";
import { watch } from "./site.ts";

/** Replaces what is in the editor, as a reader would. */
async function type(page: Page, sql: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
}

test("SQL is highlighted, run with Ctrl and Enter, answered and kept in the address", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/truy-van/", { waitUntil: "networkidle" });
  await expect(editor(page)).toHaveAccessibleName("Ô soạn câu SQL");
  await type(page, "SELECT 'Đà Nẵng' AS nơi, 42 AS n");
  const keyword = editor(page).getByText("SELECT", { exact: true });
  await expect(keyword).toHaveCSS("font-weight", "700");
  await page.keyboard.press("Control+Enter");
  await answered(page);
  await expect(part(page, "status")).toContainText(
    /^1 dòng, .* ms\. Công cụ đang dùng .* MB bộ nhớ\.$/,
  );
  await expect(row(page, 1)).toHaveText(["Đà Nẵng", "42"]);
  await expect(editor(page)).toBeFocused();

  await page.reload();
  await answered(page);
  await expect(editor(page)).toHaveText("SELECT 'Đà Nẵng' AS nơi, 42 AS n");
  await expect(row(page, 1)).toHaveText(["Đà Nẵng", "42"]);
  await expect(page.locator("a[data-other-language]")).toHaveAttribute("href", /#sql=SELECT/);

  await type(page, "SELECT 43 AS n");
  await part(page, "run").click();
  await expect(row(page, 1)).toHaveText(["43"]);
  await page.goBack();
  await expect(row(page, 1)).toHaveText(["Đà Nẵng", "42"]);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("Back to the page as it first was shows its first state, and keeps what an anchor stood on", async ({
  page,
}) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  const proposed = await editor(page).innerText();
  await type(page, "SELECT 42 AS n");
  await part(page, "run").click();
  await expect(row(page, 1)).toHaveText(["42"]);
  await page.getByRole("button", { name: "Bars" }).click();
  await expect(page.locator("quick-chart")).toBeVisible();
  await page.evaluate(() => {
    location.hash = "query-result";
  });
  await expect(editor(page)).toHaveText("SELECT 42 AS n");
  await expect(row(page, 1)).toHaveText(["42"]);

  await page.evaluate(() => history.go(-2));
  await expect.poll(() => editor(page).innerText()).toBe(proposed);
  await expect(part(page, "results")).toBeHidden();
  await expect(page.locator("quick-chart")).toBeHidden();
  await expect(part(page, "status")).toHaveText("");
  await expect(page.locator("a[data-other-language]")).toHaveAttribute("href", /\/truy-van\/$/);

  await page.evaluate(() => history.go(2));
  await expect(page).toHaveURL(/#query-result$/);
  await expect(editor(page)).toHaveText("SELECT 42 AS n");
  await expect(row(page, 1)).toHaveText(["42"]);
});

test("Enter after a short name stays a new line; running and Escape close the list", async ({
  page,
}) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  const list = page.locator(".cm-tooltip-autocomplete");
  await type(page, "SELECT count(*) AS");
  await page.keyboard.type(" n");
  await expect(list).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("FROM coverage c");
  await expect(list).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await answered(page);
  await expect(list).toBeHidden();
  await expect(editor(page)).toContainText("SELECT count(*) AS n");
  await expect(editor(page)).toContainText("FROM coverage c");
  await page.keyboard.type("o");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
});

test("after a failure the old result says that it is old; a link waits, a damaged one too", async ({
  page,
}) => {
  await page.goto("/en/query/");
  await runSql(page, "SELECT 1 AS n");
  await expect(part(page, "stale")).toBeHidden();
  await runSql(page, "SELECT nothing");
  await expect(part(page, "stale")).toHaveText("This is the result of the query that ran before.");
  await runSql(page, "SELECT 2 AS n");
  await expect(part(page, "stale")).toBeHidden();

  // The same page at another address, as another site's window can make it.
  const link = formatQueryLink("SELECT 'Sơn La' AS province, 12.3 AS \"Official coverage\"");
  await page.goto(`/en/query/${link}`);
  await expect(part(page, "from-link")).toContainText("has not run");
  await expect(editor(page)).toContainText("Official coverage");
  await expect(part(page, "results")).toBeHidden();
  await expect(part(page, "status")).toBeEmpty();
  await part(page, "run").click();
  await answered(page);
  await expect(part(page, "from-link")).toBeHidden();
  await expect(part(page, "origin")).toContainText(/came with a link.*not a figure of the atlas/);
  await runSql(page, "SELECT count(*) FROM coverage");
  await expect(part(page, "origin")).toBeHidden();
  await page.goto("/truy-van/#sql=SELECT%20%E0%A4%A");
  await page.reload();
  await expect(part(page, "failure-text")).toContainText("Liên kết này bị hỏng");
});

test("tables, columns and functions are completed with their meaning", async ({ page }) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await type(page, "FROM cover");
  const options = page.locator(".cm-tooltip-autocomplete [role=option]");
  // For a moment after it appears the list takes no key, so that fast typing is not completed.
  const accept = async () => {
    await expect(async () => {
      await page.keyboard.press("ArrowDown");
      expect(await options.first().getAttribute("aria-selected")).toBe("true");
    }).toPass();
    await page.keyboard.press("Enter");
  };
  await expect(options.first()).toHaveText(/^coverage/);
  await accept();
  await page.keyboard.insertText(" c SELECT c.");
  await page.keyboard.press("Control+Space");
  await expect(options.filter({ hasText: /^insured_share_pct/ })).toHaveCount(1);
  await page.keyboard.insertText("area_n");
  await expect(options.first()).toHaveText(/^area_name/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".cm-completionInfo")).toContainText("Name of the area");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(", strip_ac");
  await expect(options.first()).toHaveText("strip_accents");
  await accept();
  await expect(editor(page)).toContainText("FROM coverage c SELECT c.area_name_en, strip_accents(");
});

test("the keyboard can leave the editor, scroll the result and open a long text", async ({
  page,
}) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await type(page, "SELECT i AS a, repeat('long ', 90) || i AS c FROM range(300) t(i)");
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(editor(page)).toHaveText(/^ {2}SELECT/);
  await page.keyboard.press("Control+Enter");
  await answered(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(part(page, "run")).toBeFocused();

  const frame = page.getByRole("region", { name: "Result table" });
  const name = frame.getByRole("columnheader", { name: /^a / });
  await frame.focus();
  await page.keyboard.press("End");
  await expect(row(page, 300).first()).toBeInViewport();
  await expect(name).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(row(page, 1).first()).toBeInViewport();
  await page.keyboard.press("Tab");
  const text = row(page, 1).last();
  await expect(text.locator("summary")).toBeFocused();
  const closed = await text.evaluate((cell) => cell.clientHeight);
  await page.keyboard.press("Enter");
  await expect(text).toHaveText(/long 0$/);
  expect(await text.evaluate((cell) => cell.clientHeight)).toBeGreaterThan(closed);
});

test("of a hundred thousand rows the first are shown, and more when asked for", async ({
  page,
}) => {
  await page.goto("/en/query/");
  const { rowCount, truncated } = await runSql(
    page,
    "SELECT i, i % 7 AS j FROM range(150000) t(i)",
  );
  expect({ rowCount, truncated }).toEqual({ rowCount: 100_000, truncated: true });
  await expect(part(page, "left-out")).toContainText("Only the first 100,000 rows");
  const rows = part(page, "result-rows").getByRole("row");
  await expect(rows).toHaveCount(500);
  await page.getByRole("button", { name: "Show 500 more rows" }).click();
  await expect(rows).toHaveCount(1000);
  await expect(row(page, 1000)).toHaveText(["999", "5"]);
  await expect(part(page, "rows-shown")).toContainText("the first 1,000 of 100,000 rows");

  await runSql(page, "SELECT i FROM range(501) t(i)");
  const more = page.getByRole("button", { name: "Show 1 more row" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(501);
  await expect(more).toBeHidden();
  await expect(part(page, "rows-shown")).toHaveText("");
  await expect(page.getByRole("region", { name: "Result table" })).toBeFocused();
});

test("results stay accessible, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/truy-van/", { waitUntil: "networkidle" });
  await page.locator("summary", { hasText: "Tỷ lệ bao phủ cả nước" }).click();
  await page.getByRole("link", { name: /^Chạy câu này: Tỷ lệ bao phủ cả nước/ }).click();
  await expect(part(page, "results")).toBeVisible();
  await expect(part(page, "stop")).toBeHidden();
  await expect(part(page, "editor-heading")).toBeFocused();
  await page.locator("[data-table=coverage] summary").click();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test("an error of DuckDB is shown with its place, and is accessible", async ({ page }) => {
  await page.goto("/truy-van/");
  await runSql(page, "SELECT\n  name_v\nFROM provinces");
  await expect(part(page, "failure-text")).toHaveText(
    /^Dòng 2: không có cột nào tên “name_v” .* Có phải bạn muốn viết “provinces.name_vi”/,
  );
  await expect(part(page, "detail")).toContainText("Thông báo của DuckDB, bằng tiếng Anh:");
  await expect(part(page, "detail-text")).toContainText("LINE 2:   name_v");
  await expect(part(page, "detail-text")).toHaveAttribute("lang", "en");
  await expect(part(page, "failure")).toHaveAttribute("role", "alert");
  await expectAccessible(page);
});

const downloaded = async (page: Page, format: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format }).click(),
  ]);
  return download;
};

test("a result is downloaded as CSV, JSON and Parquet, with its types", async ({ page }) => {
  const sql = `SELECT '=1+1' AS formula, -5 AS n, DATE '2020-10-31' AS day, 1.50::DECIMAL(9,2) AS d,
    9223372036854775807 AS big, 'Đắk "Lắk", x' AS name, NULL AS none, '' AS empty, true AS n
    UNION ALL SELECT '@x', NULL, NULL, NULL, NULL, E'two\nlines', NULL, NULL, NULL`;
  await page.goto("/en/query/");
  await runSql(page, sql);

  const csv = await readFile(await (await downloaded(page, "CSV")).path(), "utf8");
  expect(csv).toBe(
    "\uFEFFformula,n,day,d,big,name,none,empty,n_2\n" +
      `'=1+1,-5,2020-10-31,1.5,9223372036854775807,"Đắk ""Lắk"", x",,,true\n` +
      `'@x,,,,,"two\nlines",,,\n`,
  );

  const json = JSON.parse(await readFile(await (await downloaded(page, "JSON")).path(), "utf8"));
  expect(json[0]).toMatchObject({ formula: "=1+1", n: -5, big: "9223372036854775807", n_2: true });

  const file = await (await downloaded(page, "Parquet")).path();
  const native = await openNativeEngine("public/data");
  const described = await native.run(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
  expect(described.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
    ...["formula VARCHAR", "n INTEGER", "day DATE", "d DECIMAL(9,2)", "big BIGINT"],
    ...["name VARCHAR", "none INTEGER", "empty VARCHAR", "n_2 BOOLEAN"],
  ]);
  const [first, second] = await native.run(
    `SELECT * REPLACE (day::VARCHAR AS day, d::DOUBLE AS d, big::VARCHAR AS big) FROM read_parquet('${file}')`,
  );
  await native.close();
  expect(first).toEqual({
    ...{ formula: "=1+1", n: -5, day: "2020-10-31", d: 1.5, big: "9223372036854775807" },
    ...{ name: 'Đắk "Lắk", x', none: null, empty: "", n_2: true },
  });
  expect(second).toMatchObject({ formula: "@x", n: null, name: "two\nlines", empty: null });
  // Writing Parquet opens the engine anew; it must answer as before.
  expect((await runSql(page, "SELECT count(*) FROM provinces")).values).toEqual([[63]]);
});

test("what ran is kept in this browser, opened again and cleared", async ({ page }) => {
  await page.goto("/en/query/");
  await runSql(page, "SELECT 1 AS first");
  await runSql(page, "-- why\nSELECT 2 AS second");
  await runSql(page, "SELECT wrong");
  await page.reload();
  await page.getByText("What you have run").click();
  const entries = part(page, "history-list").getByRole("link");
  await expect(entries).toHaveText(["SELECT 2 AS second", "SELECT 1 AS first"]);
  await entries.last().click();
  await expect(editor(page)).toHaveText("SELECT 1 AS first");
  await answered(page);
  await page.getByRole("button", { name: "Clear the history" }).click();
  await expect(entries).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a link to the query is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/query/");
  await type(page, "SELECT 'a & b' AS x");
  await part(page, "copy-link").click();
  await expect(part(page, "status")).toHaveText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/en\/query\/#sql=/);
  expect(link.endsWith(formatQueryLink("SELECT 'a & b' AS x"))).toBe(true);
});
