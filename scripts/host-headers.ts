import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { securityHeaders } from "../src/lib/content-policy.ts";

/** Writes `_headers`, which static hosts such as Netlify and Cloudflare Pages send with each file. */
export function hostHeaders(): AstroIntegration {
  return {
    name: "host-headers",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(new URL("_headers", dir), `/*\n${lines.join("\n")}\n`);
      },
    },
  };
}
