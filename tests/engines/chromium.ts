import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import type { Start } from "./driver.ts";
import { startWithPuppeteer } from "./puppeteer.ts";

export const startChromium: Start = (downloads) =>
  startWithPuppeteer(
    {
      browser: "chrome",
      executablePath: chromiumPath() ?? "",
      args: [...chromiumFlags, "--js-flags=--liftoff-only"],
    },
    downloads,
  );
