import { expect, test } from "vitest";
import { builtPages } from "../e2e/built-pages.ts";
import { englishTerms, termFaults, vietnameseTerms } from "../unit/i18n/terms.ts";
import { languageOf, plain } from "./page.ts";
import { table } from "./tables.ts";

/** What is not ours to word: titles, names and instruments as sources have them; code. */
const ofOthers = "script,style,pre,code,textarea,[rel=external]";
const quoted = ["sources", "leads", "documents", "targets", "premium_support"]
  .flatMap((name) =>
    table(name).flatMap((line) =>
      ["title", "title_vi", "publisher", "publisher_en", "instrument"].map(
        (part) => line[part] ?? "",
      ),
    ),
  )
  .filter((text) => termFaults(text, [...vietnameseTerms, ...englishTerms]).length > 0)
  .sort((a, b) => b.length - a.length);

/** The page of versions quotes rows as they were before they were changed. */
const tellsChanges = /\/(?:phien-ban|versions)\//;

/** What a reader sees or hears of a page, a part a line, without the words of others. */
function textOf(document: Document): string {
  for (const element of document.querySelectorAll(ofOthers)) element.remove();
  const labels = [
    ...document.querySelectorAll("[aria-label], [placeholder], meta[name=description]"),
  ].flatMap((element) =>
    ["aria-label", "placeholder", "content"].map((name) => element.getAttribute(name)),
  );
  // Without markup between the words of a sentence, and with a break between those of two blocks.
  const visible = document.body.innerHTML
    .replace(/<\/?(?:a|abbr|b|em|span|strong|sup|time)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&nbsp;|&#160;/g, "\u00a0");
  const text = [...visible.split("\n"), ...labels, document.title].map(plain).join("\n");
  return quoted.reduce((rest, title) => rest.replaceAll(title, ""), text);
}

test("every built page keeps to one term for a concept", () => {
  const faults = new Set<string>();
  for (const { path, document } of builtPages()) {
    if (tellsChanges.test(path)) continue;
    const terms = languageOf(path) === "vi" ? vietnameseTerms : englishTerms;
    for (const fault of termFaults(textOf(document), terms)) faults.add(`${path}: ${fault}`);
  }
  expect([...faults]).toEqual([]);
});
