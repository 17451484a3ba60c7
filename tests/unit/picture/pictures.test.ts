import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import pixelmatch from "pixelmatch";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { rasterize as png } from "../../../scripts/pictures/raster.ts";
import { siteLetters } from "../../../scripts/pictures/site-letters.ts";
import { rulesOf } from "../../../scripts/pictures/stylesheets.ts";
import { figurePicture } from "../../../src/picture/figure-picture.ts";
import { figureParts, pageParts } from "../../../src/picture/parts.ts";
import { previewPicture } from "../../../src/picture/preview.ts";
import { page } from "./figures.ts";

const letters = await siteLetters();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { document } = parseHTML(page);
const rules = rulesOf(readFileSync(here("figures.css"), "utf8"), 768);
const origin = ["example.vn/ban-do/2020 · số liệu phiên bản 2026-11-28", "Giấy phép: CC BY 4.0"];

function pictureOf(name: string): string {
  const figure = document.querySelector(`[data-figure="${name}"]`) as Element;
  const parts = figureParts(figure);
  if (!parts) throw new Error(`figure ${name} has no drawing`);
  return figurePicture(parts, origin, { letters, rules }).outerHTML;
}
const preview = () =>
  previewPicture(pageParts(document, origin[0] as string), { letters, rules }).outerHTML;

const pixelsOf = async (image: Buffer) =>
  sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Compares with the stored picture; a new one is stored, to be looked at before it is committed. */
async function expectStored(name: string, image: Buffer): Promise<void> {
  const file = here(`references/${name}.png`);
  if (!existsSync(file)) {
    writeFileSync(file, image);
    throw new Error(`${file} was missing and is written now: look at it and run again`);
  }
  const [now, stored] = await Promise.all([pixelsOf(image), pixelsOf(readFileSync(file))]);
  const { width, height } = stored.info;
  expect([now.info.width, now.info.height]).toEqual([width, height]);
  const different = pixelmatch(now.data, stored.data, undefined, width, height, { threshold: 0.1 });
  expect(different / (width * height)).toBeLessThan(0.001);
}

describe("a figure as a picture", () => {
  it.each(["map", "line"])("draws the %s as it was", async (name) => {
    await expectStored(name, await png(pictureOf(name), 2));
  });

  it.each(["map", "line"])("needs nothing but itself: the %s", (name) => {
    const { document: drawn } = parseHTML(pictureOf(name));
    expect(drawn.querySelector("text, [class], [style], a[href], script, image")).toBeNull();
    const html = pictureOf(name);
    expect(html).not.toMatch(/NaN|undefined|var\(|light-dark|color-mix/);
    const links = [...html.matchAll(/(?:href="|url\(['"]?)#([\w-]+)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    for (const id of new Set(links)) expect(html).toContain(`id="${id}"`);
  });

  it("is the same again", () => {
    expect(pictureOf("map")).toBe(pictureOf("map"));
    expect(pictureOf("line")).toBe(pictureOf("line"));
  });

  it("has every accented letter as a shape of its own", () => {
    const letterShapes = [..."ạảãàáâậấầẩẫăắằặẳẵđêệếềểễôộốồổỗơớờợởỡưứừựửữỹỷỵỳý"].map((letter) =>
      letters.shapes(letter, 400).map(({ glyph }) => glyph),
    );
    expect(letterShapes.every((shapes) => shapes.length === 1)).toBe(true);
    expect(new Set(letterShapes.flat()).size).toBe(letterShapes.length);
  });
});

describe("the picture of a link", () => {
  it("is 1200 × 630, as it was, and small", async () => {
    const image = await png(preview(), 1);
    const { width, height } = await sharp(image).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(image.length).toBeLessThanOrEqual(80_000);
    await expectStored("preview", image);
  });

  it("has the same bytes each time", async () => {
    expect(await png(preview(), 1)).toEqual(await png(preview(), 1));
  });
});
