import { expect } from "vitest";
import { builtPage } from "../../e2e/built-pages.ts";
import type { Reader } from "../reader.ts";
import type { Use } from "./use.ts";

const tooltip = ".map-tooltip";
const province = "province-map svg a";

/** Marks the document, so that a test can tell whether another one was loaded. */
const markDocument = (reader: Reader) =>
  reader.driver.read(() => {
    document.body.dataset.marked = "";
  });

/** What the focused province is called, with its figure. */
const focusedLabel = (reader: Reader) =>
  reader.driver.read(() => document.activeElement?.getAttribute("aria-label") ?? "");

const anotherYear: Use = {
  name: "another year comes in place, with its address, title and language link; Back returns",
  async run(reader) {
    await reader.open("/ban-do/2020/");
    await markDocument(reader);
    await reader.click(".year-nav a[data-year='2012']");
    await reader.address().toBe("/ban-do/2012/");
    await reader.text("h1").toContain("Năm 2012");
    await reader.text("title").toContain("2012");
    await reader.attribute("[data-other-language]", "href").toBe("/en/map/2012/");
    await reader.attribute("link[rel=canonical]", "href").toMatch(/\/ban-do\/2012\/$/);
    await reader.driver.back();
    await reader.text("h1").toContain("Năm 2020");
    await reader.count("body[data-marked]").toBe(1);
    await reader.driver.forward();
    await reader.text("h1").toContain("Năm 2012");
    await reader.address().toBe("/ban-do/2012/");
  },
};

const yearsByKeys: Use = {
  name: "the keyboard switches years and keeps its place",
  async run(reader) {
    await reader.open("/en/map/2020/");
    const link = ".year-nav ol a[data-year='2019']";
    await reader.tabTo(link);
    await reader.driver.press("Enter");
    await reader.text("h1").toContain("2019");
    await reader.text("[data-status]").toContain("2019");
    await reader.count(`${link}:focus`).toBe(1);
  },
};

const provincesByKeys: Use = {
  name: "provinces are one stop of the Tab key; arrows go among them, each tells its figure, Enter opens its page",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/en/map/2020/");
    await reader.count(`${province}[tabindex='0']`).toBe(1);
    await reader.tabTo(province);
    const first = await focusedLabel(reader);
    expect(first).not.toBe("");
    await driver.press("ArrowDown");
    const second = await focusedLabel(reader);
    expect(second).not.toBe(first);
    await reader.count(tooltip).toBe(1);
    await reader.text(tooltip).toContain(second.split(":")[0] ?? second);
    await driver.press("Escape");
    await reader.count(tooltip).toBe(0);

    await driver.press("=");
    await reader.count("province-map[data-zoomed]").toBe(1);
    await driver.press("0");
    await reader.count("province-map[data-zoomed]").toBe(0);

    await driver.press("End");
    const address = await driver.read(() => document.activeElement?.getAttribute("href") ?? "");
    await driver.press("Enter");
    await reader.address().toBe(address);
    expect(address).toMatch(/^\/en\/province\/[a-z-]+\/$/);
  },
};

const byMouse: Use = {
  name: "under the mouse a province tells its figure and marks its row",
  async run(reader) {
    await reader.open("/ban-do/2020/");
    await reader.driver.point("path[data-area='14']");
    await reader.count(tooltip).toBe(1);
    const label = builtPage("/ban-do/2020/")
      .document.querySelector("a:has(> path[data-area='14'])")
      ?.getAttribute("aria-label");
    await reader.text(`${tooltip} b`).toBe("Sơn La");
    const value = label?.split(/[:,;] /)[1] ?? "no figure";
    await reader.text(tooltip).toContain(value);
    await reader.count("tr[data-row-area='14'].active").toBe(1);
  },
};

const player: Use = {
  name: "from the keyboard the years play by themselves until they are stopped, and the address follows",
  async run(reader) {
    const button = "[data-play]";
    await reader.open("/en/map/2011/");
    await reader.tabTo(button);
    await reader.driver.press("Enter");
    await reader.address().toBe("/en/map/2013/");
    await reader.attribute(`${button}:focus`, "aria-label").toBe("Stop");
    await reader.driver.press("Enter");
    await reader.attribute(`${button}:focus`, "aria-label").toBe("Play through the years");
    const heading = await reader.driver.read(() => document.querySelector("h1")?.textContent ?? "");
    await reader.text("[data-status]").toBe(heading);
  },
};

export const mapUses = [anotherYear, yearsByKeys, provincesByKeys, byMouse, player];
