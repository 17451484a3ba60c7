import { existsSync } from "node:fs";
import { chromiumPath } from "../../scripts/test/chromium.ts";
import { startChromium } from "./chromium.ts";
import type { Start } from "./driver.ts";
import { firefoxPath, startFirefox } from "./firefox.ts";
import { miniBrowserPath, startWebKit } from "./webkit.ts";

/** A browser engine, with what of Debian it needs. */
export interface Engine {
  name: string;
  packages: string[];
  /** Where its programs are, as far as they are there. */
  programs(): (string | undefined)[];
  start: Start;
}

export const engines = {
  chromium: {
    name: "Chromium",
    packages: ["chromium"],
    programs: () => [chromiumPath()],
    start: startChromium,
  },
  firefox: {
    name: "Firefox",
    packages: ["firefox-esr"],
    programs: () => [firefoxPath],
    start: startFirefox,
  },
  webkit: {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb"],
    programs: () => [miniBrowserPath(), "/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"],
    start: startWebKit,
  },
} satisfies Record<string, Engine>;

/** Whether all programs of an engine are on this machine. */
export const isInstalled = ({ programs }: Engine): boolean =>
  programs().every((path) => path !== undefined && existsSync(path));
