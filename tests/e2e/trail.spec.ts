import { expect, test } from "@playwright/test";
import { expectFitOnDarkPhone } from "./dark-phone.ts";
import { ask, compare, first } from "./published.ts";

test("the page of Sơn La's figure of 2020 tells the whole trail", async ({ page }) => {
  await page.goto("/so-lieu/14-2020-10-31/");
  const main = page.locator("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("95,54%");
  // 1,196,739 ÷ 1,270,556 = 94.19 %
  await expect(main).toContainText("1.196.739 người ÷ 1.270.556 người = 94,2%");
  const figures = await ask("figure-list", {});
  const rates = figures.filter(
    ({ area_code, measure, year }) =>
      area_code === "14" && measure === "coverage_rate" && year === 2020,
  );
  const alone = "số liệu duy nhất tìm thấy cho năm 2020";
  if (rates.length === 1) await expect(main).toContainText(alone);
  else await expect(main).not.toContainText(alone);
  const inPair = (await compare(2011, 2020)).some(
    ({ to_observation_id }) => to_observation_id === "14-2020-10-31",
  );
  await expect(main.locator('a[href="/so-sanh/2011-2020/"]')).toHaveCount(inPair ? 1 : 0);
  await main.getByRole("link", { name: "Nội dung chính của văn bản" }).click();
  await expect(page).toHaveURL(/\/van-ban\/son-la-2020\/$/);
  await expect(page.locator("main")).toContainText("1.324 ÷ 3.263 = 40,6%");
  await page.getByRole("link", { name: /^89,28%/ }).click();
  await expect(page).toHaveURL(/\/so-lieu\/14-2011\/$/);
});

test("of two sources for one day the page says which counts, and why", async ({ page }) => {
  const rates = (await ask("figure-list", {})).filter(({ measure }) => measure === "coverage_rate");
  const other = first(
    rates.filter(({ chosen, decided_by }) => !chosen && decided_by === "precision"),
    "a figure that is dated less precisely than another",
  );
  const chosen = rates.find(
    ({ area_set, area_code, year, chosen }) =>
      `${area_set} ${area_code} ${year}` === `${other.area_set} ${other.area_code} ${other.year}` &&
      chosen,
  );
  await page.goto(`/en/figure/${other.observation_id}/`);
  const line = page.locator("main li", { hasText: "Coverage rate" });
  await expect(line).toContainText(`not the figure of the year ${other.year}`);
  await expect(line).toContainText("dated more precisely");
  await page.locator(`main [data-observation="${chosen?.observation_id}"]`).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/figure/${chosen?.observation_id}/$`));
});

for (const path of ["/so-lieu/25-2020-10-31.2/", "/en/figure/14-2020-10-31/"]) {
  test(`${path} is accessible on a phone in the dark and does not scroll sideways`, ({ page }) =>
    expectFitOnDarkPhone(page, path));
}
