import { existsSync } from "node:fs";
import { installCommand, installFromDebian } from "./debian.ts";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser as readers have it, or undefined when there is none. */
export const chromiumPath = (): string | undefined =>
  places.find((path) => path !== undefined && existsSync(path));

const shell = "/usr/bin/chromium-headless-shell";

/** The same engine without windows where it is there, in which pages open a fifth sooner. */
export const headlessPath = (): string | undefined =>
  process.env.CHROMIUM_PATH === undefined && existsSync(shell) ? shell : chromiumPath();

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
 * Installs Debian's Chromium for tests when it is not there and this user may install packages;
 * another browser that is there does as well.
 * @throws Error that names the one command to run elsewhere
 */
export function installChromium(): void {
  const isThere = process.env.CHROMIUM_PATH !== undefined || existsSync(shell);
  if (isThere || installFromDebian(["chromium-headless-shell"]) || headlessPath()) return;
  throw new Error(
    `The browser tests need Chromium. Run: ${installCommand(["chromium-headless-shell"])} (or set CHROMIUM_PATH)`,
  );
}
