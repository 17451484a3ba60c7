import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectFitOnDarkPhone } from "./dark-phone.ts";
import { ask } from "./published.ts";

const linesOf = (table: string) =>
  readFileSync(`dist/data/${table}.csv`, "utf8").trimEnd().split("\n").slice(1);
const documents = linesOf("documents").length;

test("the time line is one drawing of each part, with all documents told in text", async ({
  page,
}) => {
  await page.goto("/van-ban/");
  for (const [width, shown] of [
    [390, "narrow"],
    [1280, "wide"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const drawings = page.locator("figure .chart[role=img]:visible");
    await expect(drawings).toHaveCount(2);
    const [trend, lanes] = await drawings.all();
    for (const drawing of [trend, lanes]) {
      expect(await drawing?.getAttribute("class")).toContain(shown);
    }
    // One time scale: both drawings have the same left and right edge.
    const [above, below] = [await trend?.boundingBox(), await lanes?.boundingBox()];
    expect([below?.x, below?.width]).toEqual([above?.x, above?.width]);
    const text = await lanes?.locator("desc").textContent();
    expect(text?.split(";")).toHaveLength(documents);
  }
});

test("every document is a link of the list, the founding ones first", async ({ page }) => {
  await page.goto("/en/documents/");
  const links = page.locator(".document-list a");
  await expect(links).toHaveCount(documents);
  await expect(page.locator(".document-list.founding a")).toHaveCount(4);
  await links.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/documents\/vss-farmers-union-2006\/$/);
});

test("a decision leads to its targets and back, and to what it amends", async ({ page }) => {
  await page.goto("/van-ban/546-qd-ttg/");
  await page.getByRole("link", { name: "Xem từng chỉ tiêu và kết quả" }).click();
  await expect(page).toHaveURL(/\/muc-tieu\/#546-qd-ttg$/);
  await page
    .locator("section", { has: page.locator("#\\35 46-qd-ttg") })
    .getByRole("link", { name: "Giao chỉ tiêu thực hiện bao phủ bảo hiểm y tế" })
    .click();
  await expect(page).toHaveURL(/\/van-ban\/546-qd-ttg\/$/);

  await page.goto("/van-ban/1584-qd-ttg/");
  const amended = page.locator("div", {
    has: page.getByRole("heading", { name: "Được sửa đổi bởi" }),
  });
  await amended.last().getByRole("link").click();
  await expect(page).toHaveURL(/\/van-ban\/1167-qd-ttg\/$/);
});

test("a province's page lists the documents about it", async ({ page }) => {
  await page.goto("/tinh/bac-giang/");
  const section = page.getByRole("region", { name: "Văn bản về tỉnh này" });
  const about = linesOf("documents").filter((line) => /,24,(true|false),/.test(line));
  await expect(section.locator(".document-list a")).toHaveCount(about.length);
});

test("the grid of what is published fits a phone, and its list can be downloaded", async ({
  browser,
}) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.goto("/phuong-phap/");
  const grid = page.locator(".publication-grid");
  const fits = await grid.evaluate((table) => {
    const frame = table.parentElement;
    return frame !== null && frame.scrollWidth <= frame.clientWidth;
  });
  // A sign takes 12 of the 262 pixels that the names leave; with more years the frame scrolls.
  expect(fits || (await grid.locator("thead .year").count()) > 262 / 12).toBe(true);
  await expect(grid.locator("tbody tr:has(td)")).toHaveCount(63);
  const sonLa = grid.locator("tr", { hasText: "Sơn La" });
  const years = await grid.locator("thead th").allTextContents();
  const cell = (year: string) =>
    sonLa.locator("td").nth(years.findIndex((text) => text.trim() === year) - 1);
  const shown = { exact: "tỷ lệ cụ thể", bounded: "“trên”", count_only: "chỉ có số người" };
  const published = await ask("publication", { area_set: "63" });
  for (const { year, status, source_kind } of published.filter((row) => row.slug === "son-la")) {
    if (status === "none") {
      const blank = cell(String(year)).getByRole("link", { name: `Sơn La ${year}` });
      await expect(blank).toHaveAttribute("href", "/tinh/son-la/#gaps");
    } else {
      await expect(cell(String(year))).toContainText(shown[status]);
      await expect(cell(String(year))).toContainText(
        source_kind === "press" ? "báo chí" : "cơ quan Đảng, Nhà nước, văn bản",
      );
    }
  }
  const download = page.waitForEvent("download");
  await page
    .getByRole("link", { name: `Danh sách ${linesOf("missing_figures").length} cặp tỉnh-năm` })
    .click();
  expect((await download).suggestedFilename()).toBe("missing_figures.xlsx");
  await page.close();
});

test("the grid's blank cells are one tab stop, and the arrow keys move among them", async ({
  page,
}) => {
  await page.goto("/phuong-phap/");
  const stop = page.locator('.publication-grid td a[tabindex="0"]');
  const first = await stop.innerText();
  await stop.focus();
  await page.keyboard.press("ArrowDown");
  await expect(stop).toHaveCount(1);
  await expect(stop).toBeFocused();
  expect(await stop.innerText()).not.toBe(first);
});

for (const path of ["/van-ban/", "/en/documents/son-la-2020/", "/phuong-phap/"]) {
  test(`${path} is accessible on a phone in the dark and does not scroll sideways`, ({ page }) =>
    expectFitOnDarkPhone(page, path));
}

for (const path of ["/van-ban/son-la-2020/", "/en/documents/son-la-2020/"]) {
  test(`${path} shows every column of its figures on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const frame = page.locator(".table-frame:has(.document-figures)");
    const { clientWidth, scrollWidth } = await frame.evaluate((element) => ({
      clientWidth: element.clientWidth,
      scrollWidth: element.scrollWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
