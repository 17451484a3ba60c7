import { readdir, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { addressOf, isEmbed } from "../../src/lib/addresses.ts";
import {
  cacheHeaders,
  framedHeaders,
  openDataHeaders,
  securityHeaders,
} from "../../src/lib/content-policy.ts";
import { languages } from "../../src/lib/language.ts";

/** The headers of the files that a pattern matches. */
const section = (pattern: string, headers: Record<string, string>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
    "\n",
  );

const homes = languages.map((language) => addressOf(language, { page: "home" }, "/"));

/** The folders of a folder, as paths that end in a slash. */
async function foldersIn(root: URL, path: string): Promise<string[]> {
  const entries = await readdir(new URL(`.${path}`, root), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}${name}/`)
    .sort();
}

/**
 * The text of `_headers`. Its patterns begin at the root of the host, wherever the site stands below.
 * Of two sections that match, one host sends both policies and another the last: who may frame a
 * page therefore stands in a section that no other contradicts, one for each folder. What no section
 * says of caching such hosts do by themselves: a copy is asked for anew.
 * @param base path that the site is served from, "/" or "/atlas/"
 * @param folders paths below it that hold pages or files, such as "/data/"
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const root = base.replace(/\/$/, "");
  const headersOf = (folder: string) => ({
    ...framedHeaders(isEmbed(folder) ? "*" : "'self'"),
    ...(folder === "/data/" ? openDataHeaders : {}),
    ...(folder === "/_astro/" ? cacheHeaders.lasting : {}),
  });
  return [
    section(`${root}/*`, securityHeaders),
    ...homes.map((home) => section(root + home, framedHeaders("'self'"))),
    ...folders.map((folder) => section(`${root}${folder}*`, headersOf(folder))),
    section(`${root}/sw.js`, cacheHeaders.changing),
    section(`${root}/data/v/*`, cacheHeaders.lasting),
  ].join("");
}

/** Writes `_headers`, which static hosts such as Netlify and Cloudflare Pages send with each file. */
export function hostHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "host-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": async ({ dir }) => {
        const inside = (await Promise.all(homes.map((home) => foldersIn(dir, home)))).flat();
        const folders = inside.filter((folder) => !homes.includes(folder));
        await writeFile(new URL("_headers", dir), headersFile(base, folders));
      },
    },
  };
}
