import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { openDataHeaders, securityHeaders } from "../../src/lib/content-policy.ts";

/** The headers of the files that a pattern matches. */
const section = (pattern: string, headers: Record<string, string>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
    "\n",
  );

/** Writes `_headers`, which static hosts such as Netlify and Cloudflare Pages send with each file. */
export function hostHeaders(): AstroIntegration {
  return {
    name: "host-headers",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        await writeFile(
          new URL("_headers", dir),
          section("/*", securityHeaders) + section("/data/*", openDataHeaders),
        );
      },
    },
  };
}
