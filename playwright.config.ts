import { defineConfig } from "@playwright/test";
import { chromiumFlags, headlessPath } from "./scripts/test/chromium.ts";

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
    // What a worker fetches passes by `page.route`; offline.spec.ts alone lets one in.
    serviceWorkers: "block",
    baseURL: `http://localhost:${port}`,
    // A window of its own for each test costs four times what most tests do in it; what Playwright
    // does not put back between two tests, the tests that change it put back themselves.
    reuseContext: true,
    launchOptions: {
      executablePath: headlessPath(),
      // The engine computes little here and is loaded often: what it runs need not be optimized.
      args: [...chromiumFlags, "--js-flags=--liftoff-only"],
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
