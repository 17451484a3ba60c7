import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

/** What was rendered before by the same libraries; a build that finds it there is twice as fast. */
const kept = join("node_modules", ".cache", "pictures");

const libraries = ["@resvg/resvg-js", "sharp"].map(async (name) => {
  const described = await readFile(join("node_modules", name, "package.json"), "utf8");
  return `${name} ${JSON.parse(described).version}`;
});

/** Renders a picture, whether it was rendered before or not. */
export async function rasterize(svg: string, zoom: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false },
  });
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer();
}

/**
 * An SVG, letters as shapes, as PNG with a palette: a third of the bytes, no difference to be seen.
 * @param zoom pixels for each unit of the picture
 */
export async function png(svg: string, zoom: number): Promise<Buffer> {
  const asked = [...(await Promise.all(libraries)), zoom, svg].join("\n");
  const file = join(kept, `${createHash("sha256").update(asked).digest("hex")}.png`);
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const made = await rasterize(svg, zoom);
  await mkdir(kept, { recursive: true });
  // Another build may ask for it at this moment: it finds the whole file or none.
  const part = `${file}.${process.pid}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}
