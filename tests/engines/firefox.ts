import type { Start } from "./driver.ts";
import { startWithPuppeteer } from "./puppeteer.ts";

export const firefoxPath = "/usr/bin/firefox-esr";

export const startFirefox: Start = (downloads) =>
  startWithPuppeteer(
    {
      browser: "firefox",
      executablePath: firefoxPath,
      extraPrefsFirefox: {
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        // A page that comes back from memory is never reported as loaded.
        "browser.sessionhistory.max_total_viewers": 0,
        // A panel that opens for a file takes the focus from the page.
        "browser.download.alwaysOpenPanel": false,
      },
    },
    downloads,
  );
