import { languageOf, plain } from "../independent/page.ts";
import { table } from "../independent/tables.ts";
import { englishTerms, termFaults, vietnameseTerms } from "../unit/i18n/terms.ts";
import { ofEach, type Reader } from "./reader.ts";

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

/** Takes what is not ours to word out of a page, and puts it back afterwards. */
function withoutOthers<Result>(document: Document, use: () => Result): Result {
  const taken = [...document.querySelectorAll(ofOthers)].map((element) => {
    const place = document.createTextNode("");
    element.replaceWith(place);
    return { element, place };
  });
  const result = use();
  for (const { element, place } of taken.toReversed()) place.replaceWith(element);
  return result;
}

/** What a reader sees or hears of a page, a part a line, without the words of others. */
function textOf(document: Document): string {
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

/** Every page keeps to one term for a concept. */
export const termsReader = (): Reader =>
  ofEach(({ path, document }) => {
    if (tellsChanges.test(path)) return [];
    const terms = languageOf(path) === "vi" ? vietnameseTerms : englishTerms;
    return termFaults(
      withoutOthers(document, () => textOf(document)),
      terms,
    );
  });
