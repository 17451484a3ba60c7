import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isEmbed } from "../../src/lib/addresses.ts";
import { drawPage, type Site } from "../pictures/page.ts";
import { siteLetters } from "../pictures/site-letters.ts";

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
        const described = await readFile(new URL("data/datapackage.json", dir), "utf8");
        const { version } = JSON.parse(described);
        const site: Site = {
          directory,
          base,
          version,
          letters: await siteLetters(),
          rules: new Map(),
        };
        const files = await readdir(directory, { recursive: true });
        const pages = files
          .filter((file) => /(^|\/)index\.html$/.test(file) && !isEmbed(`/${file}`))
          .sort();
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
