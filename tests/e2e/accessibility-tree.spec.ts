import { explorerWords } from "../../src/i18n/explorer.ts";
import { mapPageWords } from "../../src/i18n/map-page.ts";
import { searchWords } from "../../src/i18n/search.ts";
import { part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { mapOf, publishedYears } from "./published.ts";
import { focused, named, tabTo, told } from "./screen-reader.ts";

test("map: a named group of a link for each province, one stop for Tab, arrows move, Enter opens", async ({
  page,
}) => {
  await page.goto("/ban-do/2020/");
  const rows = await mapOf(2020);
  const [group] = await named(page, "province-map", "group");
  expect(group).not.toBe("");
  const links = await named(page, "svg.map", "link");
  expect(links).toHaveLength(rows.length);
  for (const { name_vi, value } of rows) {
    const own = links.filter((name) => name.startsWith(`${name_vi}:`));
    expect(own, name_vi).toHaveLength(1);
    const printed = /[\d,]+(?=%)/.exec(own[0] ?? "")?.[0].replace(",", ".");
    if (value !== null) expect(Number(printed)).toBeCloseTo(value, 2);
  }
  await tabTo(page, "svg.map a");
  await page.keyboard.press("Home");
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  const below = await focused(page);
  expect([first, below].every((line) => line.startsWith("link"))).toBe(true);
  expect(below).not.toBe(first);
  const label = (await page.locator("svg.map a:focus").getAttribute("aria-label")) ?? "";
  const [name = ""] = label.split(":");
  await expect(page.locator(".map-tooltip b").first()).toHaveText(name);
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-tooltip")).toBeHidden();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("svg.map"))).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe(below);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

test("year player: a toggle that says what it does, and the year that it shows", async ({
  page,
}) => {
  await page.goto("/ban-do/2011/");
  const years = await publishedYears();
  const words = mapPageWords.vi.years;
  expect((await named(page, ".year-nav ol", "link")).map(Number)).toEqual(years);
  const heading = page.getByRole("heading", { level: 1 });
  const before = (await heading.textContent()) ?? "";
  await tabTo(page, "[data-play]");
  expect(await focused(page)).toBe(`button "${words.play}"`);
  await page.keyboard.press("Space");
  const next = years[years.indexOf(2011) + 1];
  await expect(page).toHaveURL(new RegExp(`/${next}/$`));
  expect(await focused(page)).toBe(`button "${words.stop}" [pressed]`);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe(`button "${words.play}"`);
  await expect(heading).not.toHaveText(before);
  await expect(page.locator("[data-status]")).toHaveText((await heading.textContent()) ?? "");
  const year = /(\d{4})\/$/.exec(page.url())?.[1] ?? "";
  await expect(page.locator(".year-nav ol [aria-current=page]")).toContainText(year);
});

test("search: a combobox whose results are counted, chosen by arrows and opened by Enter", async ({
  page,
}) => {
  await page.goto("/en/map/2020/");
  const { label, matches, count } = searchWords.en;
  await page.keyboard.press("/");
  await page.keyboard.type("son la");
  const search = "site-search";
  const field = `combobox "${label}" [expanded]`;
  await expect.poll(() => focused(page)).toBe(field);
  const lines = await told(page, search);
  expect(lines).toContain(`- listbox "${matches}":`);
  const options = lines.filter((line) => line.startsWith("- option"));
  expect(options.length).toBeGreaterThan(0);
  expect(options.join()).not.toContain("[selected]");
  const counts = Array.from({ length: 500 }, (_, number) => `- status: ${count(number)}`);
  expect(lines.filter((line) => counts.includes(line))).toHaveLength(1);
  await page.keyboard.press("ArrowDown");
  const [chosen] = await told(page, `${search} [role=option]:first-child`);
  expect(chosen).toMatch(/^- option "Son La.*\[selected\]/);
  const first = page.locator(`${search} [role=option]`).first();
  await expect(page.locator(`${search} input`)).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe(`combobox "${label}"`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/province\/son-la\/$/);
});

test("explorer: views are one group of radios; an answer is announced, and its bars are a list of every province", async ({
  page,
}) => {
  await page.goto("/en/explore/");
  const { labels, views, answered } = explorerWords.en;
  await tabTo(page, "input[name=view]");
  expect(await focused(page)).toBe(`radio "${views.map}" [checked]`);
  expect((await told(page, "[data-control=view]"))[0]).toMatch(`- group "${labels.view}"`);
  await page.keyboard.press("ArrowRight");
  await untilAnswered(page);
  expect(await focused(page)).toBe(`radio "${views.ranking}" [checked]`);
  const year = Number(await page.locator("select[name=year]").inputValue());
  const rows = await mapOf(year);
  const known = rows.filter(({ value }) => value !== null);
  await expect(part(page, "status")).toHaveText(answered(rows.length, known.length));
  const heading = (await part(page, "heading").textContent()) ?? "";
  expect(await named(page, "data-explorer", "region")).toContain(heading);
  const items = await named(page, "[data-part=ranking]", "listitem");
  expect(items).toHaveLength(rows.length);
  expect(await named(page, "[data-part=results]", "image")).toEqual([]);
});
