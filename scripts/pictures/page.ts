import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { pictureWords } from "../../src/i18n/picture.ts";
import type { Language } from "../../src/lib/language.ts";
import { figurePicture } from "../../src/picture/figure-picture.ts";
import type { Letters } from "../../src/picture/letters.ts";
import { figureParts, pageParts } from "../../src/picture/parts.ts";
import { previewPicture } from "../../src/picture/preview.ts";
import type { StyleRule } from "../../src/picture/styles.ts";
import { png } from "./raster.ts";
import { rulesOf } from "./stylesheets.ts";

/** What the pages of one build have in common. */
export interface Site {
  /** Folder of the built site. */
  directory: string;
  /** Path that the site is served below. */
  base: string;
  letters: Letters;
  /** By the addresses of their stylesheets. */
  rules: Map<string, StyleRule[]>;
}

async function pageRules(document: Document, site: Site): Promise<StyleRule[]> {
  const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
  const addresses = links.map((link) => link.getAttribute("href") ?? "");
  const key = addresses.join(" ");
  const known = site.rules.get(key);
  if (known) return known;
  const files = addresses.map((address) => join(site.directory, address.slice(site.base.length)));
  const css = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const rules = rulesOf(css.join("\n"));
  site.rules.set(key, rules);
  return rules;
}

/**
 * Draws the pictures of a built page beside it: `preview.png` for its links, and SVG and PNG of each
 * figure that has a name.
 */
export async function drawPage(file: string, site: Site): Promise<void> {
  const { document } = parseHTML(await readFile(join(site.directory, file), "utf8"));
  const folder = join(site.directory, dirname(file));
  const tools = { letters: site.letters, rules: await pageRules(document, site) };
  const language = document.documentElement.lang as Language;
  const words = pictureWords[language];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const address = decodeURI(canonical.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  const version = document.querySelector("[data-version]")?.getAttribute("data-version") ?? "";
  const from = words.from(address, version);

  const write = async (name: string, svg: string, zoom: number, keep: boolean) => {
    if (keep) await writeFile(join(folder, `${name}.svg`), svg);
    await writeFile(join(folder, `${name}.png`), await png(svg, zoom));
  };
  await mkdir(folder, { recursive: true });
  await write("preview", previewPicture(pageParts(document, from), tools).outerHTML, 1, false);
  const figures = [...document.querySelectorAll("figure[data-figure]")];
  for (const figure of figures) {
    const parts = figureParts(figure);
    if (!parts) continue;
    const svg = figurePicture(parts, [from, words.licence(parts.isMap)], tools).outerHTML;
    await write(figure.getAttribute("data-figure") ?? "", svg, 2, true);
  }
}
