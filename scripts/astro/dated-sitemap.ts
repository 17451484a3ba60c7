import { readFile } from "node:fs/promises";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { isEmbed } from "../../src/lib/addresses.ts";
import { versionDay } from "../../src/lib/data-package.ts";
import { once } from "../../src/lib/once.ts";

const dataDay = once(async () =>
  versionDay(JSON.parse(await readFile("public/data/datapackage.json", "utf8"))),
);

/** A page's path below the folder that the site is served from. */
function pathOf(address: string): string {
  const base = (process.env.BASE_PATH ?? "/").replace(/\/?$/, "/");
  return `/${new URL(address).pathname.slice(base.length)}`;
}

/**
 * The sitemap, without what is made to be framed; a page was last changed with the version of the
 * data that it is made from.
 */
export const datedSitemap = (): AstroIntegration =>
  sitemap({
    filter: (address) => !isEmbed(pathOf(address)),
    serialize: async (page) => ({ ...page, lastmod: await dataDay() }),
  });
