import { expect } from "vitest";
import type { Reader } from "../reader.ts";
import type { Use } from "./use.ts";

const editor = "[data-part=editor]";
const status = "[data-part=status]";
const cell = (at: number) => `[data-part=result-rows] tr:first-child td:nth-child(${at})`;

/** The text of the editor, which CodeMirror shows in its shadow root. */
const written = (reader: Reader) =>
  reader.seen(
    (css) => document.querySelector(css)?.shadowRoot?.querySelector(".cm-content")?.textContent,
    `${editor} > div`,
  );

/** Writes SQL in place of what stands in the editor, key by key. */
async function write(reader: Reader, sql: string): Promise<void> {
  await written(reader).toContain("SELECT");
  await reader.click(editor);
  await reader.driver.press("Control+a");
  await reader.driver.type(sql);
  await written(reader).toBe(sql);
}

const answer: Use = {
  name: "SQL is written and run from the keyboard, answered, kept in the address; Back and Forward work",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/truy-van/");
    await write(reader, "SELECT 'Da Nang' AS noi, 42 AS n");
    await driver.press("Control+Enter");
    await reader.text(status).toMatch(/^1 dòng, .* ms\. Công cụ đang dùng .* MB bộ nhớ\.$/);
    await reader.text(cell(1)).toBe("Da Nang");
    await reader.text(cell(2)).toBe("42");
    await reader.count(`${editor}:focus-within`).toBe(1);
    const weight = await driver.read((css) => {
      const keyword = document.querySelector(css)?.shadowRoot?.querySelector(".cm-line span");
      return keyword && getComputedStyle(keyword).fontWeight;
    }, `${editor} > div`);
    expect(weight).toBe("700");
    await driver.press("Escape");
    await driver.press("Tab");
    await reader.count("[data-part=run]:focus").toBe(1);

    await write(reader, "SELECT 43 AS n");
    await reader.click("[data-part=run]");
    await reader.text(cell(1)).toBe("43");
    await reader.driver.back();
    await reader.text(cell(2)).toBe("42");
    await written(reader).toBe("SELECT 'Da Nang' AS noi, 42 AS n");
    await reader.driver.forward();
    await reader.text(cell(1)).toBe("43");
    await reader.attribute("a[data-other-language]", "href").toContain("#sql=SELECT");
  },
};

const files: Use = {
  name: "a result is drawn, and saved as table and picture",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/en/query/");
    await write(reader, "SELECT name_en, 1 AS n FROM provinces ORDER BY code LIMIT 5");
    await driver.press("Control+Enter");
    await reader.text(cell(1)).toBe("Ha Noi");
    const save = (format: string) => reader.download(`[data-format=${format}]`);
    expect((await save("csv")).bytes.toString()).toMatch(/^\uFEFFname_en,n\nHa Noi,1\n/);
    expect((await save("parquet")).bytes.subarray(0, 4).toString()).toBe("PAR1");
    await reader.click("[data-kind=bar]");
    await reader.count("[data-part=chart-drawing] .quick-bar rect").toBeGreaterThan(4);
    const png = await reader.download("[data-file=png]");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(700);
  },
};

export const queryUses = [answer, files];
