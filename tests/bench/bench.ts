import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import { servePackedSite } from "../served/packed-site.ts";
import { serveBenchSite } from "./bench-site.ts";
import { cellsOf } from "./benchmark.ts";
import { measureBuild } from "./build-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureEngine } from "./engine.ts";
import { measureExplorer } from "./explorer.ts";
import { measureLighthouse, starterPage } from "./lighthouse.ts";
import { report } from "./measurement.ts";
import { measureRequests } from "./requests.ts";
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

for (const [scheme, measure] of [
  ["http", measureRequests],
  ["https", measureLighthouse],
] as const) {
  const server = await servePackedSite(scheme, starterPage);
  try {
    for (const result of await measure(server.address)) console.log(cellsOf(result).join(" | "));
  } finally {
    await server.stop();
  }
}
