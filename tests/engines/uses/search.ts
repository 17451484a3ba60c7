import { expect } from "vitest";
import type { Use } from "./use.ts";

const field = "header site-search input";
const options = "header site-search [role=option]";
const chosen = `${options}[aria-selected=true]`;

const fromHome: Use = {
  name: "on the home page a name without accents and Enter lead to its province, Back returns",
  async run(reader) {
    await reader.open("/");
    await reader.tabTo("site-search input");
    await reader.driver.type("son la");
    await reader.text("site-search [role=option]").toContain("Sơn La");
    await reader.driver.press("Enter");
    await reader.address().toBe("/tinh/son-la/");
    await reader.text("h1").toContain("Sơn La");
    await reader.driver.back();
    await reader.address().toBe("/");
  },
};

const byKeys: Use = {
  name: "the keyboard alone finds, chooses and leaves a result",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/en/methods/");
    await driver.press("/");
    await reader.count(`${field}:focus`).toBe(1);
    await driver.type("yen bai/");
    await reader.value(field).toBe("yen bai/");
    await reader.count(options).toBe(1);
    await reader.text(options).toContain("now in Lao Cai");
    await reader.text("site-search [role=status]").toBe("1 result.");

    await driver.press("Control+a");
    await driver.type("qung n");
    await reader.text(options).toContain("Quang N");
    await driver.press("Enter");
    await reader.count(chosen).toBe(1);
    const active = await driver.read(
      (css) => document.querySelector(css)?.getAttribute("aria-activedescendant") ?? "",
      field,
    );
    await reader.attribute(chosen, "id").toBe(active);
    await driver.press("ArrowDown");
    await reader.attribute(`${options}:nth-of-type(2)`, "aria-selected").toBe("true");
    const address = await driver.read(
      (css) => document.querySelector(css)?.getAttribute("href") ?? "",
      chosen,
    );
    await driver.press("Escape");
    await reader.count(options).toBe(0);
    await reader.count(`${field}:focus`).toBe(1);
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await driver.press(key);
    await reader.address().toBe(address);
    expect(address).toMatch(/^\/en\/province\//);
  },
};

export const searchUses = [fromHome, byKeys];
