import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { formatDate } from "../../src/lib/dates.ts";
import { formatCount, formatShortCount, roundDerivedCount } from "../../src/lib/numbers.ts";
import type { Measure } from "../../src/sql/questions.ts";
import { expectAccessible, expectNoSidewaysScrolling } from "./axe.ts";
import { openExplorer, part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { ask, first, publishedYears } from "./published.ts";
import { watch } from "./site.ts";

const panel = (page: Page, name: string) =>
  part(page, "trends")
    .locator("section")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });

/** What the 63 provinces have of a measure between two years. */
async function seriesOf(measure: Measure, from_year = 1900, to_year = 2100) {
  const areas = await ask("areas", { area_set: "63" });
  const codes = areas.map(({ area_code }) => area_code).join(",");
  return ask("area-series", { area_set: "63", measure, areas: codes, from_year, to_year });
}

/** Each of the provinces in some rows, once. */
const areasIn = (rows: Awaited<ReturnType<typeof seriesOf>>) => [
  ...new Map(rows.map((row) => [row.area_code, row])).values(),
];

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
  const counts = await ask("national-series", { measure: "participants" });
  const last = counts.at(-1);
  const people = last?.value ?? Number.NaN;
  await expect(panel(page, "Cả nước")).toContainText(formatShortCount(people, "vi"));
  await expect(part(page, "notes")).toContainText("Mỗi địa phương có trục riêng, đều bắt đầu từ 0");
  await expect(part(page, "trend-legend").locator("[data-symbol=others]")).toBeHidden();
  const dated = formatDate(last?.as_of ?? "", "vi");
  await expect(
    part(page, "rows").locator("tr", { hasText: dated }).filter({ hasText: "Cả nước" }),
  ).toContainText(`${formatCount(people, "vi")} người`);
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
  // Counted as “over”, so that those without are “under”.
  const place = first(
    (await seriesOf("uninsured")).filter(({ bound }) => bound === "under"),
    "people uninsured below a bound",
  );
  const query = `?measure=uninsured&view=trends&areas=00,${place.area_code}`;
  await openExplorer(page, query, "/en/explore/");
  await expect(panel(page, place.name_en)).toContainText(/under \d/);
  await expect(part(page, "rows")).toContainText(
    `under ${formatCount(roundDerivedCount(place.value), "en")}`,
  );
  await expect(part(page, "trend-legend").locator("[data-symbol=under]")).toBeVisible();
  await expect(part(page, "rows").locator("tr").first()).toContainText("derived");
  await expect(part(page, "notes")).toContainText("average population minus people insured");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test("a new province has the sum of its old ones where all have a count, and the file says so", async ({
  page,
}) => {
  await openExplorer(page, "?measure=participants&view=trends&set=34&areas=79");
  const years = await publishedYears();
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const span = { from_year: from, to_year: to };
  const asked = { area_set: "34", measure: "participants", areas: "79", ...span } as const;
  const series = await ask("area-series", asked);
  const sum = first(
    series.filter(({ basis }) => basis === "derived"),
    "a sum of counts of TP. Hồ Chí Minh",
  );
  const rows = part(page, "rows").locator("tr");
  await expect(rows).toHaveCount(series.length);
  const line = rows.filter({ hasText: `${formatCount(sum.value, "vi")} người` });
  await expect(line).toContainText("tính từ 3/3 tỉnh cũ");
  await expect(part(page, "trend-legend").locator("[data-symbol=derived]")).toBeVisible();
  await expect(part(page, "notes")).toContainText("mọi tỉnh cũ đều có số liệu");

  const waiting = page.waitForEvent("download");
  await part(page, "download").click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^participants-34-\d{4}-\d{4}\.csv$/);
  const [header, ...written] = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(header).toContain("measure,value,unit,basis,bound,as_of");
  expect(written.join("\n")).toContain(
    `participants,${sum.value},people,derived,${sum.bound},${sum.year}`,
  );
});

test("places that nobody counted say so, and lead to their rates", async ({ page }) => {
  const counted = new Set((await seriesOf("participants", 2012)).map((row) => row.area_code));
  const rated = areasIn(await seriesOf("coverage_rate", 2012));
  const [one, other] = rated.filter(({ area_code }) => !counted.has(area_code));
  const areas = `${one?.area_code},${other?.area_code}`;
  await openExplorer(page, `?measure=participants&view=trends&areas=${areas}&from=2012`);
  await expect(part(page, "empty")).toBeVisible();
  await expect(part(page, "trends").getByRole("img")).toHaveCount(0);
  await expect(panel(page, one?.name_vi ?? "")).toContainText("chưa có số liệu nào");
  await expectAccessible(page);
  await part(page, "suggestions").getByRole("button", { name: "Xem tỷ lệ bao phủ" }).press("Enter");
  await expect(part(page, "empty")).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`\\?view=trends&from=2012&areas=${areas}$`));
  await expect(part(page, "trends").getByRole("img").first()).toBeVisible();
});

test("years without a count lead to all years", async ({ page }) => {
  const early = new Set(
    (await seriesOf("participants", 2009, 2010)).map(({ area_code }) => area_code),
  );
  const { area_code } = first(
    (await seriesOf("participants")).filter((row) => !early.has(row.area_code)),
    "a province counted after 2010 only",
  );
  const query = `?measure=participants&view=trends&areas=${area_code}&from=2009&to=2010`;
  await openExplorer(page, query, "/en/explore/");
  await part(page, "suggestions").getByRole("button", { name: "See all years" }).press("Enter");
  await expect(page).toHaveURL(
    new RegExp(`\\?measure=participants&view=trends&areas=${area_code}$`),
  );
  await expect(part(page, "empty")).toBeHidden();
});
