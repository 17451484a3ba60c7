import { formatDate } from "../../src/lib/dates.ts";
import { formatDecimal, formatPercent, formatPoints } from "../../src/lib/numbers.ts";
import { builtPage } from "./built-pages.ts";
import { part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { compare, first } from "./published.ts";
import { watch } from "./site.ts";
import { templates } from "./templates.ts";

const lineSelector = "#changes ~ change-table [data-part=rows] tr";

/** The lines of a comparison's table. */
const linesOf = (path: string) => [...builtPage(path).document.querySelectorAll(lineSelector)];

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a pair's page has sentence, map, chart and table with both dates", async ({ page }) => {
    await page.goto("/so-sanh/2011-2020/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2011–2020");
    await expect(page.locator("path[data-area]")).toHaveCount(63);
    await expect(page.locator("svg.chart.changes:visible .dot circle").first()).toBeVisible();
    const sonLa = page.locator("#changes ~ change-table tr[data-row-area='14']");
    const row = (await compare(2011, 2020)).find(({ area_code }) => area_code === "14");
    for (const [value, as_of] of [
      [row?.from_value, row?.from_as_of],
      [row?.to_value, row?.to_as_of],
    ]) {
      await expect(sonLa).toContainText(formatDecimal(Number(value), "vi"));
      await expect(sonLa).toContainText(formatDate(String(as_of), "vi"));
    }
    await expect(sonLa).toContainText(formatPoints(row?.change_points ?? Number.NaN, "vi", 2));
    await expect(page.locator("#changes ~ change-table tbody").first()).toContainText("Việt Nam");
  });

  test("the other orders are lists, and the other measure is on the page", async ({ page }) => {
    await page.goto("/en/compare/2011-2020/");
    await page.getByText("By name").first().click();
    const items = await page.locator("#changes-name li > a").allTextContents();
    expect(items.length).toBeGreaterThan(40);
    expect(items).toEqual(items.toSorted(new Intl.Collator("en").compare));
    await page.getByText("by the other measure").click();
    await expect(page.getByText("can be compared by the insured share")).toBeVisible();
  });

  test("the way to every pair, and the form says what it needs", async ({ page }) => {
    await page.goto("/so-sanh/");
    await expect(page.locator(".pair-list a")).toHaveCount(7);
    await expect(page.getByRole("button", { name: "So sánh" })).toBeDisabled();
    await expect(page.getByText("phải bật JavaScript")).toBeVisible();
  });
});

test("the map says what the table says", () => {
  const { document } = builtPage("/en/compare/2020-2023/");
  const rows = linesOf("/en/compare/2020-2023/");
  expect(rows.length).toBeGreaterThan(0);
  for (const line of rows) {
    const area = line.getAttribute("data-row-area");
    const shape = document.querySelector(`a > path[data-area="${area}"]`);
    const label = shape?.parentElement?.getAttribute("aria-label");
    for (const cell of ["name", "from-date", "to-date", "change"]) {
      const text = line.querySelector(`[data-cell=${cell}]`)?.textContent?.trim();
      expect(text, `${area} ${cell}`).toBeDefined();
      // The label has brackets around the date already, so a note in it follows a comma.
      const written = cell.endsWith("date") ? text?.replace(/ \((.+)\)$/, ", $1") : text;
      expect(label).toContain(written);
    }
  }
  const shown = [...document.querySelectorAll("[data-fill-count]")];
  expect(shown.reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(63);
});

test("every comparison takes fewer than 60 stops of the Tab key, and every link in it has a name of its own", async ({
  page,
}) => {
  const pairs = templates().filter(({ route }) => route.includes("[from]-[to]"));
  for (const path of pairs.flatMap(({ paths }) => paths)) {
    await page.goto(path);
    await expect(page.locator("change-table:defined").first()).toBeAttached();
    const { stops, labels } = await page.evaluate(() => {
      const items = "a[href], button, input, select, summary, [tabindex]";
      return {
        stops: [...document.querySelectorAll<HTMLElement>(items)].filter(
          (item) =>
            item.tabIndex >= 0 &&
            !item.closest("footer") &&
            item.checkVisibility({ visibilityProperty: true }),
        ).length,
        labels: [...document.querySelectorAll("#changes ~ change-table a[data-observation]")].map(
          (link) => link.getAttribute("aria-label") ?? "",
        ),
      };
    });
    expect(stops, path).toBeLessThan(60);
    expect(new Set(labels).size, path).toBe(labels.length);
  }
});

test.describe("any two years", () => {
  test("the form of a pair's page leads to the explorer with every choice", async ({ page }) => {
    await page.goto("/so-sanh/2011-2020/");
    await page.getByRole("heading", { name: "Hai năm bất kỳ" }).click();
    await page.getByLabel("Năm sau").selectOption("2018");
    await page.getByLabel("Vùng").selectOption({ label: "Tây Nguyên" });
    await page.getByRole("button", { name: "So sánh" }).click();
    await expect(page).toHaveURL(/\/kham-pha\/\?measure=change&from=2011&to=2018&/);
    await untilAnswered(page);
    await expect(part(page, "bad")).toBeHidden();
    await expect(part(page, "heading")).toContainText("2011–2018");
    await expect(part(page, "subtitle")).toContainText("Tây Nguyên");
  });

  test("the new provinces have no region to choose", async ({ page }) => {
    await page.goto("/en/compare/");
    await page.getByRole("combobox", { name: "Provinces" }).selectOption("34");
    await expect(page.getByLabel("Region")).toBeDisabled();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/\/en\/explore\/\?measure=change&.*set=34$/);
    await untilAnswered(page);
    await expect(part(page, "bad")).toBeHidden();
  });

  test("an old address leads to the explorer with its choices, and Back leads past it", async ({
    page,
  }) => {
    const seen = watch(page);
    await page.goto("/en/targets/");
    await page.goto(
      "/en/compare/?from=2013&to=2019&tolerance=2&measure=insured_share&areas=63&region=tay-nguyen",
    );
    await expect(page).toHaveURL(
      /\/en\/explore\/\?measure=change&from=2013&to=2019&tolerance=2&of=insured_share&set=63&region=tay-nguyen$/,
    );
    await untilAnswered(page);
    await expect(part(page, "bad")).toBeHidden();
    await expect(part(page, "finding").getByRole("heading")).toContainText("2013–2019");
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/targets\/$/);
    expect(seen).toEqual({ foreign: [], errors: [] });
  });

  test("what an old address has wrong is told by the explorer", async ({ page }) => {
    await page.goto("/so-sanh/?from=2020&to=2014&tolerance=9&region=sao-hoa");
    await untilAnswered(page);
    await expect(part(page, "bad").locator("li")).toHaveCount(3);
    await expect(part(page, "bad")).toContainText("“9”");
    await expect(part(page, "bad")).toContainText("“sao-hoa”");
    await expect(part(page, "heading")).toContainText("2014–2020");
  });
});

test.describe("by the 34 new provinces", () => {
  test("a pair's page has 34 shapes and says what each mean rests on", async ({ page }) => {
    await page.goto("/en/compare/2011-2020/");
    await page.getByRole("link", { name: "34 new provinces" }).click();
    await expect(page).toHaveURL(/\/en\/compare\/2011-2020\/34\/$/);
    await expect(page.locator("path[data-area]")).toHaveCount(34);
    const line = (area: string) =>
      page.locator(`.changes-section [data-row-area='${area}']`).first();
    const rows = await compare(2011, 2020, "34");
    const mean = first(
      rows.filter(
        ({ status, to_value, to_members }) =>
          to_value !== null && to_members !== null && status !== "no_clear_change",
      ),
      "a mean of old provinces in 2020",
    );
    await expect(line(mean.area_code)).toContainText(
      `computed from ${mean.to_members} of ${mean.members} old provinces`,
    );
    await expect(page.locator(`path[data-area='${mean.area_code}']`)).toHaveClass(
      mean.status === "only_to" ? /one-year/ : /derived/,
    );
    // Sơn La was not merged: its published figures stand.
    const sonLa = rows.find(({ area_code }) => area_code === "14");
    await expect(line("14")).toContainText(formatPercent(sonLa?.to_value ?? Number.NaN, "en"));
    await expect(line("14")).not.toContainText("computed");
    await page.getByRole("link", { name: "63 provinces (until" }).click();
    await expect(page.locator("path[data-area]")).toHaveCount(63);
  });
});

const founding = "/so-sanh/2011-2020/";
const fullest = templates().flatMap(({ route, paths }) =>
  route.includes("[from]-[to]")
    ? paths.toSorted((a, b) => linesOf(b).length - linesOf(a).length)[0]
    : [],
);

for (const path of new Set([founding, ...fullest])) {
  test(`${path} prints what came of it with map and chart on one A4 page, its table on the next`, async ({
    page,
  }) => {
    await page.goto(path ?? "");
    const print = async () => (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    const whole = await print();
    // A4 in points.
    expect(whole).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    // One sheet for what came of it, one for the table, which may run over to a third; of more than
    // twenty lines the chart may not fit beside the map and take a sheet of its own.
    const most = path === founding ? 2 : linesOf(path ?? "").length <= 20 ? 3 : 4;
    expect(sheets(whole)).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    const side = page.locator(".compare-figures .map-side");
    await expect(side.locator("svg.chart:visible .dot circle").first()).toBeVisible();
    const map = await page.locator(".map-figure svg.map").boundingBox();
    const chart = await side.locator("svg.chart.wide").boundingBox();
    if (!map || !chart) throw new Error("the map or the chart is not on paper");
    expect(map.x + map.width).toBeLessThanOrEqual(chart.x);
    await side.evaluate((figure) => figure.remove());
    const without = sheets(await print()) ?? 0;
    // With more provinces known the table may run over to one sheet more, and so may the chart.
    expect([2, 3]).toContain(without);
    expect((sheets(whole) ?? 0) - without).toBeLessThanOrEqual(1);
    await page.locator(lineSelector).evaluateAll((rows) => {
      for (const row of rows.slice(10)) row.remove();
    });
    expect(sheets(await print())).toBe(2);
    await page.emulateMedia({ media: null });
  });
}
