import { defineConfig } from "@playwright/test";
import config from "../../playwright.config.ts";

/** The core of the browser tests, at the address of a server that `served.ts` has started. */
const { webServer: _, ...others } = config;

export default defineConfig(others, {
  testDir: "../e2e",
  testMatch:
    /\/(uses|home|map-view|year-map|compare|query-answers|own-files|data|embed)\.spec\.ts$/,
  outputDir: "../../test-results/served",
  use: { baseURL: process.env.SERVED_SITE ?? "" },
});
