import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { openDataHeaders, securityHeaders } from "../../src/lib/content-policy.ts";

/** The headers of the files that a pattern matches. */
const section = (pattern: string, headers: Record<string, string>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
    "\n",
  );

/**
 * The text of `_headers`. Its patterns begin at the root of the host, wherever the site stands below.
 * @param base path that the site is served from, "/" or "/atlas/"
 */
export function headersFile(base: string): string {
  const root = base.replace(/\/?$/, "/");
  return section(`${root}*`, securityHeaders) + section(`${root}data/*`, openDataHeaders);
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
      "astro:build:done": ({ dir }) => writeFile(new URL("_headers", dir), headersFile(base)),
    },
  };
}
