import type { Locator, Page } from "@playwright/test";
import { parseHTML } from "linkedom";
import { part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { pictureFaults } from "./picture-faults.ts";
import { savedPicture, widthOf } from "./saved-picture.ts";

/** A saved picture that needs nothing but itself, with the title that the page has. */
async function pictureOf(page: Page, figure: Locator, title: string): Promise<Document> {
  const { content } = await savedPicture(page, figure, "svg");
  const svg = content.toString("utf8");
  expect(pictureFaults(svg)).toEqual([]);
  const { document } = parseHTML(svg);
  expect(document.querySelector("title")?.textContent).toBe(title);
  return document as never;
}

test("the map as delivered is saved in the light, by what loads at the press alone", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/kham-pha/", { waitUntil: "networkidle" });
  const late = () => fetched.filter((path) => /\.ttf$|rules\.json$|picture-file/.test(path));
  expect(late()).toEqual([]);
  await page.locator("[data-part=map-63] [data-area]").first().hover();
  const results = part(page, "results");
  const title = (await part(page, "heading").textContent()) ?? "";
  const document = await pictureOf(page, results, title);
  const shapes = document.querySelectorAll("svg svg path[id^=map-63-]");
  expect(shapes.length).toBe(await page.locator("[data-part=map-63] [data-area]").count());
  expect(document.querySelector("svg > rect")?.getAttribute("fill")).toBe("#ffffff");
  expect(late()).toHaveLength(4);
  expect(fetched.filter((path) => path.endsWith(".wasm"))).toEqual([]);
  const { name, content } = await savedPicture(page, results, "png");
  expect(name).toMatch(/^coverage_rate-63-\d{4}\.png$/);
  expect(widthOf(content)).toBeGreaterThanOrEqual(1200);
});

test("bars and the chart of a change are saved too; a table has no picture", async ({ page }) => {
  await page.goto("/en/explore/?view=ranking");
  await untilAnswered(page);
  const results = part(page, "results");
  const heading = async () => (await part(page, "heading").textContent()) ?? "";
  const bars = await pictureOf(page, results, await heading());
  expect(bars.querySelectorAll("svg[font-size] rect").length).toBe(
    await part(page, "ranking").locator(".bars li").count(),
  );
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await expect(part(page, "pictures")).toBeHidden();

  await page.goto("/en/explore/?measure=change&from=2011&to=2020");
  await untilAnswered(page);
  const chart = part(page, "dumbbells");
  const title = (await chart.getAttribute("data-title")) ?? "";
  expect(title).toContain("2011");
  const drawn = await pictureOf(page, chart, title);
  const dots = chart.locator("svg.wide circle");
  expect(drawn.querySelectorAll("svg[overflow] circle").length).toBe(await dots.count());
});
