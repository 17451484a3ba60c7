import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./patient.ts";
import { watch } from "./site.ts";

const pages = ["/du-lieu/", "/en/data/"];
const { version, created } = JSON.parse(readFileSync("dist/data/datapackage.json", "utf8"));

/** Opens everything that the page folds away. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

for (const path of pages) {
  test(`${path}: every link and anchor leads somewhere`, async ({ page, request }) => {
    await page.goto(path);
    const links = await page
      .locator("main a[href]")
      .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
    const own = links.filter((link) => new URL(link).hostname === "localhost");
    expect(own.length).toBeGreaterThan(60);
    for (const link of own) {
      const { hash, pathname } = new URL(link);
      if (pathname === path) await expect(page.locator(hash), hash).toHaveCount(1);
      else expect((await request.get(link)).status(), link).toBe(200);
    }
  });

  test(`${path}: each shown checksum and size is that of the file behind it`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const files = await page.locator(".file-table tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        address: row.querySelector("a")?.href ?? "",
        hash: row.querySelector(".hash")?.textContent ?? "",
      })),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const { address, hash } of files) {
      const content = await (await request.get(address)).body();
      expect(createHash("sha256").update(content).digest("hex"), address).toBe(hash);
    }
  });

  test(`${path}: accessible when a dataset is unfolded`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    const { violations } = await new AxeBuilder({ page })
      .include("#coverage")
      .include("#provinces-63")
      .setLegacyMode(true)
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });

  for (const width of [320, 390, 1440]) {
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await unfold(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
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
