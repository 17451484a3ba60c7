import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import { languageOf } from "../../src/lib/addresses.ts";
import { type Template, templates } from "../e2e/templates.ts";
import { servePreview } from "../preview-server.ts";

const folder = "docs/screens";

/** The first two screens of each device, and how wide their picture is. */
const devices = [
  { name: "desktop", width: 1440, height: 900, picture: 720 },
  { name: "phone", width: 390, height: 844, picture: 390 },
] as const;

/** The page that stands for its kind: of what the founding documents are about where there is one. */
function exampleOf({ paths }: Template): string {
  const founding = /\/(son-la|14-2020-10-31|2011-2020|2020)\//;
  return paths.find((path) => founding.test(path)) ?? paths[0] ?? "/";
}

const nameOf = (route: string) => route.match(/\w[\w-]*/g)?.join("-") ?? "home";

async function takeScreens(browser: Browser, site: string, path: string, name: string) {
  for (const device of devices) {
    const { width, height } = device;
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    await page.goto(site + path, { waitUntil: "networkidle" });
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    const screen = await page.screenshot({
      fullPage: true,
      animations: "disabled",
      clip: { x: 0, y: 0, width, height: Math.min(length, 2 * height) },
    });
    await sharp(screen)
      .resize(device.picture)
      .webp({ quality: 60, effort: 6 })
      .toFile(join(folder, `${name}-${device.name}.webp`));
    await page.close();
  }
}

const shown = templates()
  .filter(({ route }) => languageOf(route) === "vi" || route === "/en/")
  .map((template) => ({ name: nameOf(template.route), path: exampleOf(template) }));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { site, stop } = await servePreview(4341);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  for (const { name, path } of shown) await takeScreens(browser, site, path, name);
} finally {
  await browser.close();
  stop();
}
const sections = shown.map(
  ({ name, path }) =>
    `## \`${path}\`\n\n${devices.map((device) => `![${path}, ${device.name}](${name}-${device.name}.webp)`).join(" ")}\n`,
);
await writeFile(
  join(folder, "README.md"),
  `# Screenshots

One page of every kind, the first two screens on a desktop and on a phone, so that a change of looks is seen in
review. \`npm run build && npm run docs:screens\` takes them again, and writes this page.

${sections.join("\n")}`,
);
