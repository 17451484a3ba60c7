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
  // Only a fault reaches these: a busy machine may be many times slower than a quiet one.
  timeout: 600_000,
  expect: { timeout: 120_000 },
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
