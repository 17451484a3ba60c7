import type { Page } from "@playwright/test";
import { comparedYears } from "../../src/lib/compare-years.ts";
import { formatDate } from "../../src/lib/dates.ts";
import { formatPercent, formatPoints } from "../../src/lib/numbers.ts";
import { expectAccessible, expectNoSidewaysScrolling } from "./axe.ts";
import { openExplorer, part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { ask, compare, first, mapOf, onMap } from "./published.ts";
import { watch } from "./site.ts";

const view = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

test("every view of a rate is reached by arrow keys, says something and is accessible", async ({
  page,
}) => {
  const seen = watch(page);
  await openExplorer(page, "?year=2020", "/en/explore/");
  await expect(page.locator("[data-part=map-63] path[data-area]")).toHaveCount(63);
  await expectAccessible(page);

  await view(page, "Map").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/view=ranking/);
  const leader = part(page, "ranking").locator("li").first();
  const highest = (await mapOf(2020)).find(({ bound }) => bound === "exact");
  await expect(leader).toContainText(highest?.name_en ?? "");
  await expect(leader).toContainText(formatPercent(highest?.value ?? Number.NaN, "en"));
  await expect(part(page, "map-63")).toBeHidden();
  await expectAccessible(page);

  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/view=trends/);
  await expect(part(page, "trends").getByRole("img")).toHaveCount(3);
  await expectAccessible(page);

  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/view=multiples/);
  await expect(part(page, "multiples").getByRole("img", { name: /^2020:/ })).toBeVisible();
  await expect(part(page, "matrix").locator("tbody tr")).toHaveCount(63);
  await expectAccessible(page);

  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/view=table/);
  await expect(part(page, "rows").locator("tr").first()).toContainText(highest?.name_en ?? "");
  await expectAccessible(page);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("numbers of people are circles whose areas are in proportion", async ({ page }) => {
  await openExplorer(page, "?measure=participants&year=2020");
  const map = part(page, "map-63");
  const radius = async (area: string) =>
    Number(await map.locator(`circle[data-circle='${area}']`).getAttribute("r"));
  const people = async (area: string) =>
    (await onMap(area, 2020, "participants")).value ?? Number.NaN;
  const expected = (await people("01")) / (await people("14"));
  expect((await radius("01")) ** 2 / (await radius("14")) ** 2).toBeCloseTo(expected, 0);
  await expect(map.locator("path[data-area][class*='class-']")).toHaveCount(0);
  await expect(part(page, "legend").locator("circle")).toHaveCount(3);
  await expect(part(page, "reasons")).toBeHidden();
  await expectAccessible(page);
});

test("a change and a distance say why they have no line over time", async ({ page }) => {
  await openExplorer(page, "?measure=change");
  for (const name of ["Theo thời gian", "Bản đồ từng năm"]) {
    await expect(view(page, name)).toBeDisabled();
  }
  await expect(part(page, "reasons")).toHaveText(
    "“Theo thời gian”, “Bản đồ từng năm” không chọn được: thay đổi đã gồm hai năm; hãy chọn một tỷ lệ làm chỉ số để xem từng năm.",
  );
  await page.getByLabel("Chỉ số").selectOption("per_year");
  await expect(part(page, "reasons")).toContainText("thay đổi đã gồm hai năm");
  await page.getByLabel("Chỉ số").selectOption("target_gap");
  await expect(part(page, "reasons")).toContainText("“Theo thời gian” không chọn được: mỗi năm");
  await expect(view(page, "Bản đồ từng năm")).toBeEnabled();
});

test("people uninsured are marked as computed, and their basis is said", async ({ page }) => {
  await openExplorer(page, "?measure=uninsured&year=2020", "/en/explore/");
  await expect(part(page, "notes")).toContainText("average population minus people insured");
  await expect(part(page, "rows").locator("tr").first()).toContainText("derived");
  await expect(part(page, "source")).toContainText("National Statistics Office");
});

test("a change shows both dates, its own legend, and the country apart from the provinces", async ({
  page,
}) => {
  await openExplorer(page, "?measure=change");
  const title = "Thay đổi tỷ lệ bao phủ BHYT, 2011–2020";
  await expect(part(page, "heading")).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(`^${title} · `));
  const rows = await compare(2011, 2020);
  const exact = first(
    rows.filter(({ area_set, change_bound }) => area_set === "63" && change_bound === "exact"),
    "an exact change from 2011 to 2020",
  );
  const line = part(page, "rows").locator(`tr[data-row-area='${exact.area_code}']`);
  const points = (row: (typeof rows)[number] | undefined) =>
    `${formatPoints(row?.change_points ?? Number.NaN, "vi", 2)} điểm`;
  await expect(line).toContainText(points(exact));
  for (const text of [
    `${formatPercent(Number(exact.from_value), "vi")} (${formatDate(String(exact.from_as_of), "vi")}`,
    `→ ${formatPercent(Number(exact.to_value), "vi")}`,
  ]) {
    await expect(line).toContainText(text);
  }
  await expect(part(page, "legend")).toContainText("chưa rõ tăng hay giảm");
  await expectAccessible(page);

  await view(page, "Xếp hạng").check();
  await expect(page).toHaveURL(/view=ranking/);
  const country = part(page, "ranking").locator("[data-group=country]");
  await expect(country).toContainText(points(rows.find(({ area_set }) => area_set === "country")));
  await expect(country.locator(".rank")).toBeEmpty();
  await expectAccessible(page);
});

test("the same change by the new provinces holds means, patterned and named in the legend", async ({
  page,
}) => {
  const withMeans: (readonly [number, number])[] = [];
  for (const [from, to] of comparedYears) {
    const asked = { from_year: from, to_year: to, tolerance: 3, region: "all" };
    const rows = await ask("compare", { area_set: "34", measure: "coverage_rate", ...asked });
    const clear = rows.filter(({ status }) => status === "rose" || status === "fell");
    if (clear.some(({ members }) => members !== null)) withMeans.push([from, to]);
  }
  const [from, to] = first(withMeans, "a clear change between means of old provinces");
  await openExplorer(page, `?measure=change&from=${from}&to=${to}&set=34&tolerance=3`);
  const map = part(page, "map-34");
  await expect(map.locator("path[data-area]")).toHaveCount(34);
  await expect(map.locator("path[class*='derived']").first()).toBeVisible();
  await expect(part(page, "legend")).toContainText("tính từ các tỉnh cũ");
  await expect(page.getByLabel("Vùng")).toBeHidden();
});

test("distance to target says who met it and what was asked", async ({ page }) => {
  await openExplorer(page, "?measure=target_gap&year=2020");
  const sonLa = part(page, "rows").locator("tr[data-row-area='14']");
  const targets = await ask("target-map", { area_set: "63", year: 2020, region: "all" });
  const target = targets.find(({ area_code }) => area_code === "14")?.target_pct;
  await expect(sonLa).toContainText(`${formatPercent(target ?? Number.NaN, "vi")}`);
  await expect(part(page, "legend")).toContainText("không đạt");
  await expectAccessible(page);
});

test("places are chosen by keys and without accents, eight at most", async ({ page }) => {
  await openExplorer(page, "?view=trends");
  const search = page.getByRole("searchbox", { name: "Tìm tỉnh, thành phố" });
  await search.fill("da nang");
  await search.press("Enter");
  await expect(page).toHaveURL(/areas=00,01,79,48/);
  await expect(part(page, "trends").getByRole("heading")).toHaveText([
    "Cả nước",
    "Hà Nội",
    "TP. Hồ Chí Minh",
    "Đà Nẵng",
  ]);
  await search.fill("khong co");
  await expect(part(page, "no-area")).toBeVisible();
  await search.fill("");
  for (const name of ["Sơn La", "Lai Châu", "Cà Mau", "Kiên Giang"]) {
    await page.getByRole("checkbox", { name }).focus();
    await page.keyboard.press("Space");
  }
  await expect(part(page, "chosen-areas")).toHaveText("Đã chọn 8, tối đa 8");
  await expect(page.getByRole("checkbox", { name: "An Giang" })).toBeDisabled();
  await expectAccessible(page);
});

test("no line of a trend crosses a year without figures", async ({ page }) => {
  await openExplorer(page, "?view=trends&areas=14&from=2011&to=2025");
  const asked = { measure: "coverage_rate", from_year: 2011, to_year: 2025 } as const;
  const series = await ask("area-series", { area_set: "63", areas: "14", ...asked });
  const years = series.map(({ year }) => year);
  // The longest run of years next to each other, in steps from one to the next.
  const runs = years.map((year) => {
    let steps = 0;
    while (years.includes(year + steps + 1)) steps += 1;
    return steps;
  });
  const lines = part(page, "trends").locator("g.line:not(.background) > *, g.line > path");
  await expect(part(page, "rows").locator("tr")).toHaveCount(years.length);
  const drawn = await lines.evaluateAll((all) =>
    all.map((line) => (line as SVGGraphicsElement).getBBox().width),
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(Math.max(...drawn)).toBeLessThan((Math.max(...runs) + 1) * (314 / 15));
});

test("a year among many opens as a map of its own, and back leads to all of them", async ({
  page,
}) => {
  await openExplorer(page, "?view=multiples&from=2018");
  await part(page, "multiples").getByRole("button", { name: "2019" }).press("Enter");
  await expect(page).toHaveURL(/\?year=2019$/);
  await expect(part(page, "map-63")).toBeVisible();
  await page.goBack();
  await expect(part(page, "multiples").getByRole("button", { name: "2019" })).toBeVisible();
});

test("earlier years' figures are paler and named in each view that holds them", async ({
  page,
}) => {
  await openExplorer(page, "?year=2021", "/en/explore/");
  await expect(page.locator("[data-part=map-63] path.earlier").first()).toBeVisible();
  await expect(part(page, "legend").locator("rect.earlier").first()).toBeVisible();
  await view(page, "Ranking").check();
  await expect(
    part(page, "ranking").locator("[data-group=earlier] rect.earlier").first(),
  ).toBeVisible();
  await view(page, "A map a year").check();
  await expect(part(page, "multiples").locator("path.earlier").first()).toBeAttached();
  await expect(part(page, "matrix")).toContainText("figure of 2019");
});

test("class methods change the limits and say when they mislead", async ({ page }) => {
  await openExplorer(page, "?year=2020");
  await page.locator("summary", { hasText: "Lựa chọn khác" }).click();
  const limits = part(page, "legend").locator(".legend-limits b");
  const fixed = await limits.allTextContents();
  await page.getByLabel("Chia bậc màu").selectOption("quantile");
  await expect(part(page, "notes")).toContainText("Mỗi bậc màu có số tỉnh như nhau");
  expect(await limits.allTextContents()).not.toEqual(fixed);
  await page.getByLabel("Chia bậc màu").selectOption("equal");
  await expect(part(page, "notes")).toContainText("rộng bằng nhau");
});

test("the table is sorted by keys, and says so", async ({ page }) => {
  await openExplorer(page, "?view=table&year=2020");
  await page.getByRole("button", { name: "Tỉnh, thành phố" }).press("Enter");
  await expect(part(page, "sorted")).toHaveText("Đã xếp theo Tỉnh, thành phố, tăng dần.");
  const listed = (await mapOf(2020)).filter(({ value }) => value !== null);
  const names = listed.map(({ name_vi }) => name_vi).sort(new Intl.Collator("vi").compare);
  await expect(part(page, "rows").locator("tr").first()).toContainText(names[0] ?? "");
  await page.getByRole("button", { name: "Giá trị" }).press("Enter");
  await page.getByRole("button", { name: "Giá trị" }).press("Enter");
  const header = page.locator("th[aria-sort=ascending]");
  await expect(header).toHaveText("Giá trị");
});

test("switching to the new provinces shows their map and keeps the year", async ({ page }) => {
  await openExplorer(page, "?year=2020", "/en/explore/");
  await page.getByRole("radio", { name: "34 new provinces" }).check();
  await untilAnswered(page);
  await expect(page).toHaveURL(/set=34&year=2020/);
  await expect(part(page, "map-34")).toBeVisible();
  await expect(part(page, "map-63")).toBeHidden();
  await expect(
    part(page, "rows").locator("tr", { hasText: "computed from" }).first(),
  ).toBeVisible();
  await expect(part(page, "legend").locator("rect.derived").first()).toBeVisible();
  await expectAccessible(page);
});

test("on a wide screen choices, headline, legend and the map's top are seen at once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/en/explore/");
  const map = await part(page, "map-63").boundingBox();
  expect(map?.y).toBeLessThan(260);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(900);
  const form = await page.locator("#explorer-choices").boundingBox();
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThan(map?.x ?? 0);
  await expect(part(page, "heading")).toBeInViewport({ ratio: 1 });
  await expect(part(page, "legend")).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel("Use older figures")).toBeHidden();
});

test("on a phone one row says the choice; answer and map are seen without scrolling", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, "?year=2020");
  const row = page.getByRole("button", { name: "Tỷ lệ bao phủ · 63 tỉnh · 2020" });
  await expect(row).toBeInViewport({ ratio: 1 });
  const map = await part(page, "map-63").boundingBox();
  expect(map?.y).toBeLessThan(844 * 0.6);
  const list = await part(page, "table").boundingBox();
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  const rows = part(page, "rows").locator("tr");
  const card = await rows.first().boundingBox();
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(390);
  await expectNoSidewaysScrolling(page);

  await expect(page.getByLabel("Chỉ số")).toBeHidden();
  await row.press("Enter");
  await page.getByLabel("Chỉ số").selectOption("participants");
  await expect(part(page, "choice")).toContainText("Số người tham gia · 63 tỉnh · 2020");
  await page.locator("summary", { hasText: "Lựa chọn khác" }).click();
  await expect(page.getByLabel("Dùng số liệu cũ hơn")).toBeVisible();
  await expectAccessible(page);
});
