import { formatDate } from "./dates.ts";
import { slugOf } from "./fold.ts";
import type { Language } from "./language.ts";
import { metadata } from "./metadata.ts";

/** What can be cited: the site as a whole, a dataset, the page of a province, a single figure. */
export type CitedKind = "site" | "dataset" | "province" | "figure";

export interface Cited {
  kind: CitedKind;
  /** Title in the language of the citation, without a full stop at its end. */
  title: string;
  /** Full address. */
  address: string;
  lang: Language;
  version: string;
  /** Who published the figure that is cited, and when; the rest is not of one source. */
  origin?: string | undefined;
  /** Day of the version, `YYYY-MM-DD`. It stands in for a date of access: a version never changes. */
  day: string;
}

const year = ({ day }: Cited): string => day.slice(0, 4);

/** " (original figure: Dân Việt, November 2020)"; brackets within become square, as APA has it. */
function originText({ origin, lang }: Cited): string {
  if (!origin) return "";
  const within = origin.replaceAll("(", "[").replaceAll(")", "]");
  return ` (${lang === "vi" ? "số liệu gốc" : "original figure"}: ${within})`;
}

/** APA style, seventh edition: the whole site and datasets are data sets, the rest are pages. */
export function apaCitation(cited: Cited): string {
  const { kind, title, address, lang, version } = cited;
  const isData = kind === "site" || kind === "dataset";
  const described = isData ? `${title} (Version ${version}) [Data set]` : title;
  return `${metadata.publisher[lang]}. (${year(cited)}). ${described}${originText(cited)}. ${address}`;
}

const latex: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text with the characters that mean something to LaTeX set as themselves; letters stay UTF-8. */
export const escapeLatex = (text: string): string =>
  text
    .replaceAll("\u00a0", " ")
    .replaceAll(/[\\~^&%$#_{}]/g, (character) => latex[character] ?? `\\${character}`);

/**
 * The key of an entry, of the address and the title: a page is cited in two languages and under as
 * many titles as it has figures, and a list of references may hold them all.
 */
function bibtexKey(cited: Cited): string {
  const { pathname, hash } = new URL(cited.address);
  const parts = [...pathname.split("/"), hash.slice(1), slugOf(cited.title)].filter(Boolean);
  return [metadata.name, year(cited), ...parts].join("-");
}

/** A BibTeX entry. `@misc` is the one type that every style knows for data and pages. */
export function bibtexCitation(cited: Cited): string {
  const { title, address, lang, version, day } = cited;
  const fields = {
    author: `{${escapeLatex(metadata.publisher[lang])}}`,
    title: `{${escapeLatex(title)}}`,
    ...(cited.origin && { note: `{${escapeLatex(originText(cited).trim().slice(1, -1))}}` }),
    year: year(cited),
    version: escapeLatex(version),
    date: day,
    url: address,
    language: lang === "vi" ? "vietnamese" : "english",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${bibtexKey(cited)},\n${lines.join(",\n")}\n}`;
}

/** A sentence as a Vietnamese text would name its source; in English pages the English wording. */
export function plainCitation(cited: Cited): string {
  const { title, address, lang, version, day } = cited;
  const publisher = metadata.publisher[lang];
  const date = formatDate(day, lang);
  return lang === "vi"
    ? `${publisher}: “${title}”${originText(cited)}, dữ liệu phiên bản ${version}, ngày ${date}, ${address}`
    : `${publisher}: “${title}”${originText(cited)}, data version ${version} of ${date}, ${address}`;
}
