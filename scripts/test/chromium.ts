import { existsSync } from "node:fs";
import { installCommand, installFromDebian } from "./debian.ts";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that tests and measurements use, or undefined when there is none. */
export const chromiumPath = (): string | undefined =>
  places.find((path) => path !== undefined && existsSync(path));

/** Flags for a headless browser that runs as any user and asks nothing of the network by itself. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Installs Debian's Chromium when no browser is there and this user may install packages.
 * @throws Error that names the one command to run elsewhere
 */
export function installChromium(): void {
  if (chromiumPath() || installFromDebian(["chromium"])) return;
  throw new Error(
    `The browser tests need Chromium. Run: ${installCommand(["chromium"])} (or set CHROMIUM_PATH)`,
  );
}
