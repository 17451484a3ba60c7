import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "./axe.ts";
import { builtPage, fileOf } from "./built-pages.ts";
import { expect, test } from "./patient.ts";
import { watch } from "./site.ts";

const pages = ["/du-lieu/", "/en/data/"];
const { version, created } = JSON.parse(readFileSync("dist/data/datapackage.json", "utf8"));

const hrefOf = (link: Element | null) => link?.getAttribute("href") ?? "";

/** Opens everything that the page folds away. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

for (const path of pages) {
  // That each link leads somewhere, tests/built/links.ts holds of all pages.
  test(`${path}: each shown checksum is that of the file behind it`, () => {
    const { document } = builtPage(path);
    const links = [...document.querySelectorAll("main a[href]")].map((link) => hrefOf(link));
    const own = new Set(links.filter((href) => /^[/#]/.test(href)));
    expect(own.size).toBeGreaterThan(60);
    const rows = [...document.querySelectorAll(".file-table tbody tr")];
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const address = hrefOf(row.querySelector("a"));
      const content = readFileSync(fileOf(address) ?? "");
      const hash = createHash("sha256").update(content).digest("hex");
      expect(row.querySelector(".hash")?.textContent, address).toBe(hash);
    }
  });

  test(`${path}: accessible and no wider than the window when datasets are unfolded`, async ({
    page,
  }) => {
    await page.goto(path);
    await unfold(page);
    await expectAccessible(page, { within: ["#coverage", "#provinces-63"] });
    for (const width of [320, 390, 1440]) {
      await test.step(`does not scroll sideways at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScrolling(page);
      });
    }
  });
}

for (const path of ["/du-lieu/phien-ban/", "/en/data/versions/"]) {
  test(`${path}: every table that is kept with a release is linked, computed ones too`, () => {
    const { document } = builtPage(path);
    const sections = [...document.querySelectorAll(".release")];
    expect(sections.map(({ id }) => id).toSorted()).toEqual(readdirSync("dist/data/v").toSorted());
    for (const section of sections) {
      const links = [...section.querySelectorAll(".name-list a")].map(hrefOf);
      const kept = readdirSync(`dist/data/v/${section.id}`).filter((name) => name.endsWith(".csv"));
      expect(links.map((link) => link.split(`/v/${section.id}/`)[1]).toSorted()).toEqual(
        kept.toSorted(),
      );
      expect(kept).toContain("coverage.csv");
      const record = JSON.parse(readFileSync(`dist/data/v/${section.id}/release.json`, "utf8"));
      expect(section.textContent).toContain(record[`left_out_${document.documentElement.lang}`]);
    }
  });
}

for (const path of [...pages, "/tinh/son-la/", "/en/province/son-la/"]) {
  test(`${path}: its JSON-LD stands within the content policy`, async ({ page }) => {
    const seen = watch(page);
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener("securitypolicyviolation", (event) => {
        violations.push(`${event.violatedDirective}: ${event.sample || event.blockedURI}`);
      });
    });
    await page.goto(path);
    const [text = ""] = await page
      .locator('main script[type="application/ld+json"]')
      .allTextContents();
    const described = JSON.parse(text);
    expect(described["@context"]).toBe("https://schema.org");
    expect(new URL(described.url).pathname).toBe(path);
    const violations = await page.evaluate(
      () => (window as never as { violations: string[] }).violations,
    );
    expect({ ...seen, violations }).toEqual({ foreign: [], errors: [], violations: [] });
  });
}

test("without scripts the page has its index, columns, rows and files", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/du-lieu/");
  const dataset = page.locator("#observations");
  await dataset.getByText("Xem trước: 20 dòng đầu").click();
  await expect(dataset.locator(".preview-table tbody tr")).toHaveCount(20);
  await dataset.getByText(/^\d+ cột và ý nghĩa/).click();
  await expect(dataset.getByText("Tỷ lệ bao phủ.")).toBeVisible();
  await context.close();
});

test("a dataset, a province and a figure each say how to cite them", async ({ page }) => {
  await page.goto("/en/data/");
  const dataset = page.locator("#coverage");
  await dataset.getByText("Cite", { exact: true }).click();
  await expect(dataset.locator(".citation")).toContainText(`(Version ${version}) [Data set]`);
  await expect(dataset.locator(".citation")).toContainText("/en/data/#coverage");
  await page.goto("/tinh/son-la/");
  await expect(page.locator(".citation").last()).toContainText("@misc{bhyt-atlas-");
  await page.locator("figure summary", { hasText: "Trích dẫn" }).first().click();
  await expect(page.locator("figure .citation").first()).toContainText("/tinh/son-la/");
  const title = await page.locator(".figure-title").first().textContent();
  await expect(page.locator("figure [data-style=plain]").first()).toContainText(
    `“${title?.trim()}”,`,
  );
});

test("a citation is copied whole, from the keyboard", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto("/en/province/son-la/");
  const bibtex = page.locator(".citation").last().locator("dd").last();
  await bibtex.getByRole("button", { name: "Copy" }).focus();
  await page.keyboard.press("Enter");
  await expect(bibtex.getByRole("button")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await bibtex.locator("pre").textContent());
  expect(copied).toMatch(/^@misc\{[\s\S]*\n\}$/);
  await context.close();
});

test("an answer of the engine is cited by its own address", async ({ page }) => {
  await page.goto("/en/explore/?measure=change&from=2012&to=2019");
  const citation = page.locator("data-explorer citation-list");
  const text = citation.locator("[data-style=apa]");
  await expect(text).toContainText("from=2012&to=2019");
  const title = await page.locator("#explorer-title").textContent();
  await expect(text).toContainText(
    `Viet Nam Health Insurance Atlas. (${created.slice(0, 4)}). ${title?.trim()}. http`,
  );
});
