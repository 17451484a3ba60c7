import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible, openExplorer, part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { watch } from "./site.ts";

const panel = (page: Page, name: string) =>
  part(page, "trends")
    .locator("section")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });

test("people over time are reached by keys, each place on an axis of its own from 0", async ({
  page,
}) => {
  const seen = watch(page);
  await openExplorer(page, "?measure=participants&year=2020");
  await page.getByRole("radio", { name: "Xếp hạng", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?measure=participants&view=trends/);
  await untilAnswered(page);
  await expect(part(page, "trends").getByRole("img")).toHaveCount(3);
  await expect(panel(page, "Cả nước")).toContainText("triệu người (trục riêng, từ 0)");
  await expect(panel(page, "Cả nước")).toContainText("93,3 triệu");
  await expect(part(page, "notes")).toContainText("Mỗi nơi có trục riêng, đều bắt đầu từ 0");
  await expect(part(page, "trend-legend").locator("[data-symbol=others]")).toBeHidden();
  await expect(part(page, "rows").locator("tr", { hasText: "31/12/2023" })).toContainText(
    "93.300.000 người",
  );
  await expect(part(page, "sql")).toContainText("measure = 'participants'");
  await expectAccessible(page);

  await page.getByRole("searchbox").fill("kon tum");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/areas=00,01,79,62/);
  await expect(panel(page, "Kon Tum")).toContainText("nghìn người (trục riêng, từ 0)");
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("people uninsured over time: bounds turned round, marked as ours, on a dark phone", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, "?measure=uninsured&view=trends&areas=00,62", "/en/explore/");
  await expect(panel(page, "Kon Tum")).toContainText("under 77.4k");
  await expect(part(page, "trend-legend").locator("[data-symbol=under]")).toBeVisible();
  await expect(part(page, "rows").locator("tr").first()).toContainText("derived");
  await expect(part(page, "notes")).toContainText("average population minus people insured");
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test("a new province has the sum of its old ones where all have a count, and the file says so", async ({
  page,
}) => {
  await openExplorer(page, "?measure=participants&view=trends&set=34&areas=79");
  // Of 2019 the sum of three old provinces, of 2025 the new one's own figure.
  const rows = part(page, "rows").locator("tr");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("10.448.620 người");
  await expect(rows.first()).toContainText("tính từ 3 trên 3 tỉnh cũ");
  await expect(part(page, "trend-legend").locator("[data-symbol=derived]")).toBeVisible();
  await expect(part(page, "notes")).toContainText("mọi tỉnh cũ đều có số");

  const waiting = page.waitForEvent("download");
  await part(page, "download").click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("participants-34-2009-2025.csv");
  const [header, sum] = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(header).toContain("measure,value,unit,basis,bound,as_of");
  expect(sum).toContain("participants,10448620,people,derived,rounded,2019");
});

test("places that nobody counted say so, and lead to their rates", async ({ page }) => {
  await openExplorer(page, "?measure=participants&view=trends&areas=02,11&from=2012");
  await expect(part(page, "empty")).toBeVisible();
  await expect(part(page, "trends").getByRole("img")).toHaveCount(0);
  await expect(panel(page, "Hà Giang")).toContainText("không có con số nào");
  await expectAccessible(page);
  await part(page, "suggestions").getByRole("button", { name: "Xem tỷ lệ bao phủ" }).press("Enter");
  await expect(part(page, "empty")).toBeHidden();
  await expect(page).toHaveURL(/\?view=trends&from=2012&areas=02,11$/);
  await expect(part(page, "trends").getByRole("img").first()).toBeVisible();
});

test("years without a count lead to all years", async ({ page }) => {
  const query = "?measure=participants&view=trends&areas=62&from=2009&to=2010";
  await openExplorer(page, query, "/en/explore/");
  await part(page, "suggestions").getByRole("button", { name: "See all years" }).press("Enter");
  await expect(page).toHaveURL(/\?measure=participants&view=trends&areas=62$/);
  await expect(part(page, "empty")).toBeHidden();
});
