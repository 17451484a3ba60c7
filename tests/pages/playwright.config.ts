import { defineConfig } from "@playwright/test";
import config from "../../playwright.config.ts";

/** Every page of the sitemap, which takes too long for each run of the tests. */
export default defineConfig(config, {
  testDir: ".",
  outputDir: "../../test-results/pages",
  webServer: { ...config.webServer, cwd: "../.." } as typeof config.webServer,
});
