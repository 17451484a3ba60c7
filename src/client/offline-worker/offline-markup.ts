import { offlineWords } from "../../i18n/offline.ts";
import { languageOf } from "../../lib/addresses.ts";
import { type Language, languages } from "../../lib/language.ts";

/** A page that was visited. */
export interface StoredPage {
  path: string;
  /** As it stands in the markup, and so fit for markup. */
  title: string;
}

/** The site that the page is of: the path that it is served from, and its stylesheets. */
interface Site {
  base: string;
  styles: readonly string[];
}

/** The page for an address that is not stored, in both languages, that of the address first. */
export function offlineMarkup(path: string, pages: readonly StoredPage[], site: Site): string {
  const languageAt = (address: string) => languageOf(`/${address.slice(site.base.length)}`);
  const part = (language: Language, heading: string) => {
    const words = offlineWords[language];
    const links = pages
      .filter((page) => languageAt(page.path) === language)
      .map((page) => `<li><a href="${page.path}">${page.title}</a></li>`);
    const stored = links.length > 0 ? `<p>${words.stored}</p><ul>${links.join("")}</ul>` : "";
    return `<section class="intro" lang="${language}"><${heading}>${words.title}</${heading}><p>${words.text}</p>${stored}</section>`;
  };
  const first = languageAt(path);
  const others = languages.filter((language) => language !== first);
  return [
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${offlineWords[first].title}</title>`,
    ...site.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `</head><body><main id="main">${part(first, "h1")}`,
    ...others.map((language) => part(language, "h2")),
    "</main></body></html>",
  ].join("");
}
