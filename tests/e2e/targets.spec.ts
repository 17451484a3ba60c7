import { expect, test } from "@playwright/test";
import { targetWords } from "../../src/i18n/targets.ts";
import { formatDate } from "../../src/lib/dates.ts";
import { formatDecimal, formatPercent, formatPoints } from "../../src/lib/numbers.ts";
import { expectAccessible, expectNoSidewaysScrolling } from "./axe.ts";
import { builtPage } from "./built-pages.ts";
import { ask, first, publishedYears } from "./published.ts";

const targetsOf = (year: number) => ask("target-map", { area_set: "63", year, region: "all" });

test.describe("the map of distance to target", () => {
  test("is one link away from the coverage rate of the same year, and back", async ({ page }) => {
    await page.goto("/ban-do/2020/");
    const views = page.getByRole("navigation", { name: "Chỉ số" });
    await views.getByRole("link", { name: "Chênh lệch so với chỉ tiêu" }).click();
    await expect(page).toHaveURL(/\/ban-do\/2020\/muc-tieu\/$/);
    await expect(views.getByRole("link", { name: "Chênh lệch so với chỉ tiêu" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await views
      .getByRole("link", { name: /Tỷ lệ bao phủ/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/ban-do\/2020\/$/);
  });

  test("another year comes in place and stays in the view; back returns", async ({ page }) => {
    await page.goto("/ban-do/2020/muc-tieu/");
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const years = page.getByRole("navigation", { name: "Chọn năm" });
    await years.getByRole("link", { name: "2022", exact: true }).click();
    await expect(page).toHaveURL(/\/ban-do\/2022\/muc-tieu\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Năm 2022");
    await expect(page).toHaveTitle(/chỉ tiêu.*2022/);
    await expect(page.locator("[data-other-language]")).toHaveAttribute(
      "href",
      "/en/map/2022/targets/",
    );
    await expect(page.locator("path[data-area]")).toHaveCount(63);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Năm 2020");
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  });

  test("map, table and legend say the same", () => {
    const { document } = builtPage("/en/map/2020/targets/");
    const rows = [...document.querySelectorAll("tr[data-row-area]")];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const area = row.getAttribute("data-row-area");
      const shape = document.querySelector(`a > path[data-area="${area}"]`);
      const label = shape?.parentElement?.getAttribute("aria-label");
      const outcome = row.querySelector(".outcome")?.textContent?.trim();
      const target = row.querySelector(".target-cell .chosen")?.textContent?.trim();
      if (outcome === undefined || !target) throw new Error(`${area} lacks outcome or target`);
      expect(label).toContain(target);
      const look = shape?.getAttribute("class") ?? "";
      expect(look.includes("below-then")).toBe(outcome === "below it on that date");
      expect(look.includes("above-then")).toBe(outcome === "above it on that date");
      expect(/\bbelow\b(?!-)/.test(look)).toBe(outcome === "missed");
      if (/^(met|missed)$/.test(outcome)) expect(label).toContain(outcome);
      else expect(label).not.toMatch(/\b(met|missed)\b/);
    }
    const counts = [...document.querySelectorAll("[data-fill-count]")].map(({ textContent }) =>
      Number(textContent),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(63);
  });

  test("a year without anything to check says so instead of a link", async ({ page }) => {
    const quiet: number[] = [];
    for (const year of await publishedYears()) {
      if ((await targetsOf(year)).every(({ gap_points }) => gap_points === null)) quiet.push(year);
    }
    await page.goto(`/en/map/${first(quiet, "a year without a target to check")}/`);
    const views = page.getByRole("navigation", { name: "Measure" });
    await expect(views).toContainText("no provincial target of this year has a figure");
    await expect(views.getByRole("link", { name: "Gap to target" })).toHaveCount(0);
  });
});

test("Sơn La's page says by how much, and when, it lay below its target of 2020", async ({
  page,
}) => {
  await page.goto("/tinh/son-la/");
  const targets = await ask("area-targets", { area_set: "63", area_code: "14" });
  const target = first(
    targets.filter(({ target_id }) => target_id === "14-t2020"),
    "Sơn La's target of 2020",
  );
  const value = formatDecimal(target.value ?? Number.NaN, "vi");
  const row = page
    .getByRole("region", { name: "Chỉ tiêu", exact: true })
    .getByRole("row")
    .filter({ hasText: "95,7%" })
    .filter({ hasText: "Dân Việt" });
  for (const text of [
    ...["2020", targetWords.vi.outcome[target.outcome]],
    ...[formatPoints(target.gap_points ?? Number.NaN, "vi", 2), value],
    formatDate(target.as_of ?? "", "vi"),
  ]) {
    await expect(row).toContainText(text);
  }
  await row.getByRole("link", { name: new RegExp(value) }).click();
  await expect(page).toHaveURL(new RegExp(`/so-lieu/${target.observation_id}/$`));
});

test("of two targets for one year the one in force is marked", async ({ page }) => {
  const targets = (await ask("target-list", {})).filter(({ area_set }) => area_set === "63");
  const both = (set: typeof targets) =>
    set.length === 2 && set[0]?.target_pct !== set[1]?.target_pct;
  const ofYear = Map.groupBy(targets, ({ slug, year }) => `${slug} ${year}`);
  const two = first([...ofYear.values()].filter(both), "two targets for one year");
  await page.goto(`/en/province/${two[0]?.slug}/`);
  const rows = page.getByRole("region", { name: "Targets" }).getByRole("row");
  for (const { year, target_pct, in_force } of two) {
    const row = rows
      .filter({ has: page.getByRole("rowheader", { name: String(year) }) })
      .filter({ hasText: formatPercent(target_pct, "en") });
    await expect(row).toContainText(
      in_force ? "in force for this year" : "another target is in force",
    );
  }
});

test.describe("the page of all targets", () => {
  test("each decision of the Prime Minister has its fold, and the threshold its section", async ({
    page,
  }) => {
    await page.goto("/muc-tieu/");
    for (const number of ["546", "1167", "1584", "538"]) {
      const section = page
        .getByRole("region", { name: new RegExp(`Quyết định ${number}/QĐ-TTg`) })
        .first();
      await expect(section).toContainText(/Kết quả (ở các tỉnh|của cả nước):/);
      await section.locator("summary").first().click();
      await expect(section.getByRole("link").first()).toBeVisible();
    }
    await expect(page.getByRole("region", { name: /xã nông thôn mới/ })).toContainText(
      "không phải chỉ tiêu của tỉnh",
    );
  });

  test("one year is shown at a time, and the address keeps it", async ({ page }) => {
    await page.goto("/en/targets/#year-2020");
    const years = page.getByRole("navigation", { name: "Choose a year" });
    const shown = page.locator(".target-year[open]");
    await expect(shown).toHaveCount(1);
    await expect(shown.getByRole("heading", { name: "2020" })).toBeVisible();
    await expect(years.getByRole("link", { name: "2020" })).toHaveAttribute("aria-current", "true");
    await years.getByRole("link", { name: "2019" }).click();
    await expect(shown.getByRole("heading", { name: "2019" })).toBeVisible();
    await expect(shown).toHaveCount(1);
    await page.getByRole("heading", { name: "2020" }).click();
    await expect(page).toHaveURL(/#year-2020$/);
    const targets = await targetsOf(2020);
    const told = targets.filter(({ outcome }) => !/^no_/.test(outcome));
    await expect(shown.locator("tbody tr")).toHaveCount(told.length);
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("an address names the year of targets that is open", async ({ page }) => {
    await page.goto("/muc-tieu/#year-2020");
    await expect(page.locator("#year-2020")).toBeVisible();
    await page.getByRole("link", { name: "2019", exact: true }).click();
    await expect(page.locator("#year-2019")).toBeVisible();
    await expect(page.locator("#year-2020")).toBeHidden();
  });

  test("years of the view are links, provinces named with target and outcome", async ({ page }) => {
    await page.goto("/en/map/2020/targets/");
    await page.getByRole("link", { name: "2019", exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/map\/2019\/targets\/$/);
    const below = first(
      (await targetsOf(2019)).filter(
        ({ outcome, bound, target_qualifier, as_of }) =>
          outcome === "below_then" &&
          bound === "exact" &&
          target_qualifier === "exact" &&
          as_of?.length === 10,
      ),
      "a province below its target on a day of 2019",
    );
    const gap = formatDecimal(Math.abs(below.gap_points ?? Number.NaN), "en");
    await expect(page.locator(`a:has(> path[data-area='${below.area_code}'])`)).toHaveAttribute(
      "aria-label",
      new RegExp(
        `target ${below.target_pct}%; ${gap} points below on ${formatDate(below.as_of ?? "", "en")}`,
      ),
    );
    await expect(page.locator("tr[data-row-area]").first()).toBeVisible();
  });
});

test.describe("in the dark, on a phone", () => {
  test.use({ colorScheme: "dark", viewport: { width: 390, height: 844 } });

  for (const path of ["/muc-tieu/", "/en/map/2023/targets/"]) {
    test(`${path} is accessible and no wider than the window`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page, { only: ["wcag2a", "wcag2aa"] });
      await expectNoSidewaysScrolling(page);
    });
  }
});
