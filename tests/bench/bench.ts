import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import { measureBuild } from "./build-time.ts";
import { measureEngine } from "./engine.ts";
import { measureExplorer } from "./explorer.ts";
import { report } from "./measurement.ts";
import { measureYearSwitch } from "./year-switch.ts";

const port = 4340;
const site = `http://localhost:${port}`;

/** Waits until the preview server answers. */
async function untilServed(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(site).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`nothing answers at ${site}; run npm run build first`);
}

const results = measureBuild();
const server = spawn("astro", ["preview", "--ignore-lock", "--port", String(port)], {
  stdio: "ignore",
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  await untilServed();
  results.push(...(await measureYearSwitch(browser, site)));
  results.push(...(await measureEngine(browser, site)));
  results.push(...(await measureExplorer(browser, site)));
} finally {
  await browser.close();
  server.kill();
}
for (const result of results) console.log(report(result));
