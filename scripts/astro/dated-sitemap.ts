import { readFile } from "node:fs/promises";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { versionDay } from "../../src/lib/data-package.ts";
import { once } from "../../src/lib/once.ts";

const dataDay = once(async () =>
  versionDay(JSON.parse(await readFile("public/data/datapackage.json", "utf8"))),
);

/** The sitemap; a page was last changed with the version of the data that it is made from. */
export const datedSitemap = (): AstroIntegration =>
  sitemap({ serialize: async (page) => ({ ...page, lastmod: await dataDay() }) });
