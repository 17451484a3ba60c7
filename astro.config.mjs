import { defineConfig } from "astro/config";
import { targetBrowsers } from "./scripts/astro/browser-targets.ts";
import { checkContactAddress } from "./scripts/astro/contact-address.ts";
import { datedSitemap } from "./scripts/astro/dated-sitemap.ts";
import { hostHeaders } from "./scripts/astro/host-headers.ts";
import { pictures } from "./scripts/astro/pictures.ts";
import { pageRoutes } from "./scripts/astro/routes.ts";
import { serviceWorker } from "./scripts/astro/service-worker.ts";
import { siteAddress, warnWithoutAddress } from "./scripts/astro/site-address.ts";
import { wholeWorker } from "./scripts/astro/whole-worker.ts";
import { securityHeaders } from "./src/lib/content-policy.ts";

export default defineConfig({
  // Both can be set when the site is published elsewhere; see README, "Deploy".
  site: siteAddress(process.env.SITE_URL),
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  // Lossless: the default drops the space between a word and a link on the next line.
  compressHTML: true,
  integrations: [
    checkContactAddress(),
    targetBrowsers(),
    pageRoutes(),
    datedSitemap(),
    pictures(),
    hostHeaders(),
    serviceWorker(),
    warnWithoutAddress(),
  ],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  server: { port: 4321, headers: securityHeaders },
  vite: {
    // Nothing is inlined: the content security policy allows no inline script or style.
    build: { assetsInlineLimit: 0 },
    optimizeDeps: { exclude: ["@duckdb/duckdb-wasm"] },
    // The query engine's worker is a module; the other format cannot hold its imports.
    worker: { format: "es", plugins: () => [wholeWorker()] },
  },
});
