import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import { serveBenchSite } from "./bench-site.ts";
import { measureBuild } from "./build-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureEngine } from "./engine.ts";
import { measureExplorer } from "./explorer.ts";
import { report } from "./measurement.ts";
import { measureYearSwitch } from "./year-switch.ts";

const results = measureBuild();
const { site, stop } = await serveBenchSite();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  results.push(...(await measureYearSwitch(browser, site)));
  results.push(...(await measureColdStart(browser, site)));
  results.push(...(await measureEngine(browser, site)));
  results.push(...(await measureExplorer(browser, site)));
} finally {
  await browser.close();
  stop();
}
for (const result of results) console.log(report(result));
