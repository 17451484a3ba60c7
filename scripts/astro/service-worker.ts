import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "vite";
import type { Release } from "../../src/client/offline-worker/stores.ts";
import { dataRelease } from "../../src/page-data/data-release.ts";
import { browserTargets } from "./browser-targets.ts";

/** The release that a folder of built pages is. */
async function releaseOf(folder: string): Promise<Release> {
  const hash = createHash("sha256");
  const pages = (await Array.fromAsync(glob("**/*.html", { cwd: folder }))).sort();
  for (const page of pages) hash.update(`${page}\n`).update(await readFile(`${folder}${page}`));
  // The page of errors has what every page has, and nothing else.
  const errorPage = await readFile(`${folder}404.html`, "utf8");
  const sheets = errorPage.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return {
    site: hash.digest("hex").slice(0, 12),
    data: await dataRelease(),
    styles: Array.from(sheets, ([, href = ""]) => href),
  };
}

/**
 * Writes `sw.js`, the worker behind reading without a connection, beside the built pages: its
 * name must stay the same and its place decides which addresses it answers for.
 */
export function serviceWorker(): AstroIntegration {
  let base = "/";
  return {
    name: "service-worker",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        await build({
          configFile: false,
          publicDir: false,
          logLevel: "warn",
          base,
          define: { "import.meta.env.RELEASE": JSON.stringify(await releaseOf(outDir)) },
          build: {
            outDir,
            emptyOutDir: false,
            target: browserTargets(),
            rolldownOptions: {
              input: "src/client/offline-worker/worker.ts",
              output: { format: "iife", entryFileNames: "sw.js" },
            },
          },
        });
      },
    },
  };
}
