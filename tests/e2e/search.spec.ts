import { expect, test } from "@playwright/test";

const phone = { width: 360, height: 740 };
const combobox = "site-search input";

test("on a phone, son la and Enter open Sơn La from the home page", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/");
  const field = page.locator(combobox);
  const box = await field.boundingBox();
  expect((box?.y ?? phone.height) + (box?.height ?? 0)).toBeLessThan(phone.height);
  await field.fill("son la");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/tinh\/son-la\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sơn La");
});

for (const path of ["/tinh/son-la/", "/en/figure/14-2020-10-31/"]) {
  test(`the header of ${path} takes little of a phone, and says where one is`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    const header = page.getByRole("banner");
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(116);
    await expect(header.locator(combobox)).toBeInViewport();
    await expect(header.locator("[aria-current=true]")).toHaveText(
      /^\s*(Tỉnh, thành phố|Provinces)\s*$/,
    );
    const trail = page.locator("[data-trail]");
    await expect(trail.locator("[aria-current=page]")).toBeVisible();
    const data = JSON.parse((await trail.locator("script").textContent()) ?? "");
    const steps = await trail.locator("li").allTextContents();
    expect(data.itemListElement.map(({ name }: { name: string }) => name)).toEqual(
      steps.map((step) => step.trim()),
    );
  });
}

test("a page that is not there has a search in each language", async ({ page }) => {
  await page.goto("/khong-co/");
  const [vi, en] = [page.locator("section[lang=vi] input"), page.locator("section[lang=en] input")];
  await vi.fill("tay nihn bin");
  await expect(page.locator("section[lang=vi] .matches-note")).toContainText("Tên gần nhất");
  await en.fill("saigon");
  await en.press("Enter");
  await expect(page).toHaveURL(/\/en\/province\/ho-chi-minh\/$/);
});

test("results have an address", async ({ page }) => {
  await page.goto("/tim/?q=2020");
  await expect(page.getByRole("heading", { name: "Kết quả cho “2020”" })).toBeVisible();
  await expect(page.locator("search-results li a").first()).toHaveAttribute(
    "href",
    "/ban-do/2020/",
  );
});
