import { globSync } from "node:fs";
import { compareFaults } from "./check-compare.ts";
import { findingFaults } from "./check-findings.ts";
import { meanFaults } from "./check-means.ts";
import { numberFaults } from "./check-numbers.ts";
import { targetFaults } from "./check-targets.ts";
import { verdictFaults } from "./check-verdicts.ts";
import { yearMapFaults } from "./check-year-maps.ts";
import { pairsOfYears } from "./numbers.ts";
import { languageOf, type Page } from "./page.ts";

for (const folder of globSync("dist/so-sanh/*-*")) pairsOfYears.add(folder.split("/").at(-1) ?? "");

/** What is looked for on each page; the last two take out of it what is no sentence. */
const checksOfPages = {
  "the year maps": yearMapFaults,
  compare: compareFaults,
  targets: targetFaults,
  "means of regions": meanFaults,
  "the findings of the home page": findingFaults,
  verdicts: verdictFaults,
  "every number": numberFaults,
} satisfies Record<string, (page: Page) => string[]>;

export const kindsOfFaults = Object.keys(checksOfPages) as (keyof typeof checksOfPages)[];

/** The page whose figure an embed shows: it says the same of the same. */
const pageOf = (path: string) =>
  path.replace(
    /^\/(en\/)?(?:nhung|embed)\/(.*?)[^/]+\/$/,
    (_, language = "", of) => `/${language}${of}`,
  );

/** What a page says of a kind and the tables do not bear. */
export const faultsOfKind = (
  kind: keyof typeof checksOfPages,
  path: string,
  document: Document,
): string[] => checksOfPages[kind]({ path: pageOf(path), document, language: languageOf(path) });

/** Everything that a page says and the tables do not bear. */
export const faultsOf = (path: string, document: Document): string[] =>
  kindsOfFaults.flatMap((kind) => faultsOfKind(kind, path, document));
