import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { lettersOf } from "../../src/picture/letters.ts";
import { drawPage, type Site } from "../pictures/page.ts";

const require = createRequire(import.meta.url);

/** The letters of one weight, as a buffer of their own. */
async function font(name: string): Promise<ArrayBuffer> {
  const file = require.resolve(
    `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`,
  );
  return new Uint8Array(await readFile(file)).buffer;
}

/** Pages whose pictures are made side by side: drawing waits for rendering, which has its threads. */
const abreast = 4;

/** Draws a picture for the link of every page, and SVG and PNG of every figure that has a name. */
export function pictures(): AstroIntegration {
  let base = "/";
  return {
    name: "pictures",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const letters = lettersOf({ 400: await read(regular), 700: await read(bold) });
        const site: Site = { directory, base, letters, rules: new Map() };
        const files = await readdir(directory, { recursive: true });
        const pages = files.filter((file) => /(^|\/)index\.html$/.test(file)).sort();
        const next = pages.values();
        const drawAll = async () => {
          for (const page of next) await drawPage(page, site);
        };
        await Promise.all(Array.from({ length: abreast }, drawAll));
        logger.info(`drawn for ${pages.length} pages`);
      },
    },
  };
}
