import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { pictureWords } from "../../src/i18n/picture.ts";
import type { Language } from "../../src/lib/language.ts";
import { figurePicture } from "../../src/picture/figure-picture.ts";
import type { Letters } from "../../src/picture/letters.ts";
import { figureParts, pageParts } from "../../src/picture/parts.ts";
import { previewPicture } from "../../src/picture/preview.ts";
import type { StyleRule } from "../../src/picture/styles.ts";
import { describeFigure } from "./figure-list.ts";
import { png } from "./raster.ts";
import { rulesOf } from "./stylesheets.ts";

/** The rules for drawings of a page, for its figures and for the picture of its link. */
interface PageRules {
  figure: StyleRule[];
  preview: StyleRule[];
}

/** CSS pixels: a picture of a figure is as wide as a page, one of a link is looked at on phones. */
const screens = { figure: 768, preview: 360 };

/** What the pages of one build have in common. */
export interface Site {
  /** Folder of the built site. */
  directory: string;
  /** Path that the site is served below. */
  base: string;
  /** Of the data. */
  version: string;
  letters: Letters;
  /** By the addresses of their stylesheets. */
  rules: Map<string, PageRules>;
}

async function pageRules(document: Document, site: Site): Promise<PageRules> {
  const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
  const addresses = links.map((link) => link.getAttribute("href") ?? "");
  const key = addresses.join(" ");
  const known = site.rules.get(key);
  if (known) return known;
  const files = addresses.map((address) => join(site.directory, address.slice(site.base.length)));
  const css = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const text = css.join("\n");
  const rules = {
    figure: rulesOf(text, screens.figure),
    preview: rulesOf(text, screens.preview),
  };
  site.rules.set(key, rules);
  return rules;
}

/**
 * Draws the pictures of a built page beside it: `preview.png` for its links, SVG and PNG of each
 * figure that has a name; `figures.json` tells what there is. Where the browser makes pictures of what
 * it has drawn, it needs the rules for drawings.
 */
export async function drawPage(file: string, site: Site): Promise<void> {
  const { document } = parseHTML(await readFile(join(site.directory, file), "utf8"));
  const folder = join(site.directory, dirname(file));
  const { letters } = site;
  const rules = await pageRules(document, site);
  const tools = { letters, rules: rules.figure };
  const language = document.documentElement.lang as Language;
  const words = pictureWords[language];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const address = decodeURI(canonical.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  const from = words.from(address, site.version);

  if (document.querySelector("[data-file]"))
    await writeFile(join(folder, "drawing-rules.json"), JSON.stringify(rules.figure));

  const preview = previewPicture(pageParts(document, from), {
    letters,
    rules: rules.preview,
  }).outerHTML;
  await writeFile(join(folder, "preview.png"), await png(preview, 1));
  const figures = [];
  for (const figure of document.querySelectorAll("figure[data-figure]")) {
    const parts = figureParts(figure);
    if (!parts) continue;
    const called = figure.getAttribute("data-figure") ?? "";
    const name = join(folder, called);
    const svg = figurePicture(
      parts,
      [from, words.licence(parts.arrangement.isMap)],
      tools,
    ).outerHTML;
    await writeFile(`${name}.svg`, svg);
    await writeFile(`${name}.png`, await png(svg, 2));
    const { title, subtitle } = parts;
    figures.push({
      ...(await describeFigure(folder, called, { title, subtitle }, language)),
      licence: words.licence(parts.arrangement.isMap),
    });
  }
  if (figures.length > 0) {
    const { version } = site;
    const listed = { page: canonical, language, version, figures };
    await writeFile(join(folder, "figures.json"), `${JSON.stringify(listed, null, 2)}\n`);
  }
}
