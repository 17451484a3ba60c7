import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { builtPaths, fileOf } from "../e2e/built-pages.ts";
import { faultsOf } from "./faults.ts";

const parse = (html: string): Document => parseHTML(html).document as never;

/** The faults of a page after its first text of a kind has been changed; that there is one is held too. */
function afterChange(path: string, kind: RegExp, to: (found: string) => string): string[] {
  const html = readFileSync(fileOf(path) ?? "", "utf8");
  expect(html, `${path} has nothing like ${kind}`).toMatch(kind);
  const known = new Set(faultsOf(path, parse(html)));
  return faultsOf(path, parse(html.replace(kind, to))).filter((fault) => !known.has(fault));
}

/** Another number, that no table has. */
const other = (text: string) => text.replace(/\d+(?=\D*$)/, (digits) => `${digits}7`);

const pages = builtPaths();
const firstLike = (pattern: RegExp, has: RegExp): string =>
  pages.find((path) => pattern.test(path) && has.test(readFileSync(fileOf(path) ?? "", "utf8"))) ??
  "";

describe("a falsified page is found out", () => {
  for (const [what, address, text, change] of [
    ["a province's headline", /^\/en\/province\//, /<h1[^>]*>[^<]*?\d+\.\d+%/, other],
    ["a province's headline in Vietnamese", /^\/tinh\//, /<h1[^>]*>[^<]*?\d+,\d+%/, other],
    ["a province on a map", /^\/en\/map\/\d+\/$/, /aria-label="[^"]*: \d+\.\d+%/, other],
    ["a change", /^\/en\/compare\/[\d-]+\/$/, /aria-label="[^"]*: \+\d+\.\d+/, other],
    [
      "a distance to a target",
      /^\/en\/map\/\d+\/targets\/$/,
      /aria-label="[^"]*\d+\.\d+ points/,
      other,
    ],
    ["a mean", /^\/en\/region\//, /<td[^>]*>[^<]*?\d+\.\d+%/, other],
    ["a count in a headline", /^\/en\/map\/\d+\/$/, /<h1[^>]*>\d+: \d+/, other],
    ["a count in a summary", /^\/en\/compare\/[\d-]+\/$/, /<li>Of \d+ provinces, \d+/, other],
    [
      "a rise",
      /^\/en\/compare\/[\d-]+\/$/,
      /aria-label="[^"]*: rose/,
      (t: string) => t.replace("rose", "fell"),
    ],
    [
      "a rise in Vietnamese",
      /^\/so-sanh\/[\d-]+\/$/,
      /aria-label="[^"]*: tăng/,
      (t: string) => t.replace("tăng", "giảm"),
    ],
    [
      "a rise to quote",
      /^\/en\/province\//,
      /data-quote[^>]*>[^<]* rose from/,
      (t: string) => t.replace("rose", "fell"),
    ],
    [
      "a verdict to quote in Vietnamese",
      /^\/tinh\//,
      /data-quote[^>]*>[^<]*: đạt, cao hơn/,
      (t: string) => t.replace(": đạt", ": không đạt"),
    ],
    [
      "a verdict",
      /^\/en\/map\/\d+\/targets\/$/,
      /aria-label="[^"]*; met/,
      (t: string) => t.replace("met", "missed"),
    ],
    [
      "a verdict in Vietnamese",
      /^\/ban-do\/\d+\/muc-tieu\/$/,
      /aria-label="[^"]*; đạt/,
      (t: string) => t.replace("; đạt", "; chưa đạt"),
    ],
  ] as const)
    test(what, () => {
      expect(afterChange(firstLike(address, text), text, change)).not.toEqual([]);
    });
});
