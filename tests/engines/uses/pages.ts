import { expect } from "vitest";
import type { Reader } from "../reader.ts";
import type { Use } from "./use.ts";

const table = "#changes ~ change-table";

const namesOf = (reader: Reader) =>
  reader.driver.read(
    (css) => [...document.querySelectorAll(css)].map(({ textContent }) => textContent),
    `${table} [data-part=rows] tr [data-cell=name]`,
  );

const comparison: Use = {
  name: "the columns of a comparison are sorted from the keyboard, and say so",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/en/compare/2020-2023/");
    const before = await namesOf(reader);
    expect(before.length).toBeGreaterThan(1);
    const header = `${table} th[data-sort=name]`;
    await reader.tabTo(`${header} button`, 200);
    await driver.press("Enter");
    await reader.attribute(header, "aria-sort").toBe("ascending");
    await reader.text(`${table} [role=status]`).toContain("Sorted by Province, ascending");
    expect(await namesOf(reader)).toEqual(before.toSorted(new Intl.Collator("en").compare));
    await driver.press("Enter");
    await reader.attribute(header, "aria-sort").toBe("descending");
    await reader.count(`${header} button:focus`).toBe(1);
    await reader.click(`${table} th[data-sort=change] button`);
    await reader.attribute(`${table} th[aria-sort]`, "data-sort").toBe("change");
    // Equal values keep the order they had, so only the changes themselves are compared.
    const changes = await driver.read(
      (css) =>
        [...document.querySelectorAll(css)].map((cell) =>
          Number(cell.getAttribute("data-order") ?? -999),
        ),
      `${table} [data-part=rows] tr td:nth-child(4)`,
    );
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
  },
};

const province: Use = {
  name: "a province's page has its line as a file and its sentences and citation to copy",
  async run(reader) {
    await reader.open("/en/province/son-la/");
    await reader.click(".quote-fold > summary");
    await reader.text("quote-list button").toBe("Copy");
    await reader.click("quote-list button");
    await reader.text("quote-list button").toBe("Copied");
    const csv = await reader.download(".figure-uses a[download$='.csv']");
    expect(csv.name).toMatch(/^bhyt-.+\.csv$/);
    expect(csv.bytes.toString()).toContain("95.54");
    const png = await reader.download(".figure-uses a[download$='.png']");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  },
};

export const pageUses = [comparison, province];
