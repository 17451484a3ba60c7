import { readdir, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { addressOf, isEmbed } from "../../src/lib/addresses.ts";
import { framedHeaders, openDataHeaders, securityHeaders } from "../../src/lib/content-policy.ts";
import { languages } from "../../src/lib/language.ts";

/** The headers of the files that a pattern matches. */
const section = (pattern: string, headers: Record<string, string>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
    "\n",
  );

/** The folders of a folder, as paths that end in a slash. */
async function foldersIn(root: URL, path: string): Promise<string[]> {
  const entries = await readdir(new URL(`.${path}`, root), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}${name}/`)
    .sort();
}

/**
 * Writes `_headers`, which static hosts such as Netlify and Cloudflare Pages send with each file.
 * Of two sections that match, one host sends both policies and another the last: who may frame a
 * page therefore stands in a section that no other contradicts, one for each folder.
 */
export function hostHeaders(): AstroIntegration {
  let base = "";
  return {
    name: "host-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": async ({ dir }) => {
        const homes = languages.map((language) => addressOf(language, { page: "home" }, "/"));
        const inside = (await Promise.all(homes.map((home) => foldersIn(dir, home)))).flat();
        const folders = inside.filter((folder) => !homes.includes(folder));
        const headersOf = (folder: string) => ({
          ...framedHeaders(isEmbed(folder) ? "*" : "'self'"),
          ...(folder === "/data/" ? openDataHeaders : {}),
        });
        const sections = [
          section(`${base}/*`, securityHeaders),
          ...homes.map((home) => section(base + home, framedHeaders("'self'"))),
          ...folders.map((folder) => section(`${base}${folder}*`, headersOf(folder))),
        ];
        await writeFile(new URL("_headers", dir), sections.join(""));
      },
    },
  };
}
