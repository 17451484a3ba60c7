import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";
import { fillClass, mapSvg } from "../../../../src/charts/map/map.ts";
import { cells, mapOf } from "./input.ts";

const text = {
  lang: "vi",
  label: 'Bản đồ "63" tỉnh',
  description: "Mô tả & ghi chú",
  id: "map",
} as const;

let svg: string;
beforeAll(async () => {
  svg = mapSvg(await mapOf("63"), cells, text);
});

const parsed = () => parseHTML(`<!doctype html><body>${svg}</body>`).document;

test("the drawing is as it was", async () => {
  await expect(svg).toMatchFileSnapshot("snapshots/map-63.svg");
});

test("adds at most 15 kB to a page", () => {
  expect(gzipSync(svg).length).toBeLessThanOrEqual(15_000);
});

test("each province is one named link with its class", () => {
  const shapes = [...parsed().querySelectorAll("[data-area]")];
  const found = shapes.map((shape) => ({
    area: shape.getAttribute("data-area"),
    fill: shape.getAttribute("class"),
    label: shape.closest("a")?.getAttribute("aria-label"),
    href: shape.closest("a")?.getAttribute("href"),
  }));
  expect(found).toEqual(
    cells.map(({ area, fill, label, href }) => ({ area, fill: fillClass(fill), label, href })),
  );
});

test("the drawing has a name and a text alternative, escaped", () => {
  const map = parsed().querySelector("svg[role=group]");
  expect(map?.getAttribute("aria-label")).toBe(text.label);
  const id = map?.getAttribute("aria-describedby");
  expect(parsed().querySelector(`desc#${id}`)?.textContent).toBe(text.description);
});

test("copies in insets point at shapes that are there, outside the tab order", () => {
  const document = parsed();
  const copies = [...document.querySelectorAll("a[data-inset]")];
  expect(copies.length).toBeGreaterThan(30);
  for (const copy of copies) {
    expect(copy.getAttribute("tabindex")).toBe("-1");
    expect(copy.closest("[aria-hidden=true]")).not.toBeNull();
    const target = copy.querySelector("use")?.getAttribute("href");
    if (target) expect(document.querySelector(target), target).not.toBeNull();
  }
});

test("both archipelagos are drawn, named and filled like their provinces", async () => {
  const document = parsed();
  const islands = [...document.querySelectorAll("[data-archipelago]")];
  expect(islands.map((path) => path.getAttribute("class"))).toEqual(["class-3", "count-only"]);
  const titles = (lang: "vi" | "en", drawing: string) =>
    [...parseHTML(drawing).document.querySelectorAll(".map-inset")]
      .map((inset) => [...inset.querySelectorAll("text")].map((line) => line.textContent).join(" "))
      .filter((title) => title.includes(lang === "vi" ? "Quần đảo" : "Islands"));
  expect(titles("vi", svg)).toEqual(["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]);
  const english = mapSvg(await mapOf("63"), cells, { ...text, lang: "en" });
  expect(titles("en", english)).toEqual([
    "Hoang Sa (Paracel) Islands",
    "Truong Sa (Spratly) Islands",
  ]);
});

test("a map without a cell for a province is refused", async () => {
  const layout = await mapOf("63");
  expect(() => mapSvg(layout, cells.slice(1), text)).toThrow("No map cell for province 01");
});

test("no inline style, which the content security policy forbids", () => {
  expect(svg).not.toMatch(/style[=>]/);
});
