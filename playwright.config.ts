import { defineConfig } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./scripts/test/chromium.ts";

/** Two checkouts can be tested side by side when each has a port of its own. */
const port = Number(process.env.TEST_PORT ?? 4330);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
