import { beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "../e2e/built-pages.ts";
import { faultsOfKind, kindsOfFaults } from "../independent/faults.ts";
import { citationReader } from "./citations.ts";
import { figurePages, linkedNumbers } from "./figures.ts";
import { linkReader } from "./links.ts";
import { markupReader } from "./markup.ts";
import { ofEach } from "./reader.ts";
import { termsReader } from "./terms.ts";
import { usesReader } from "./uses.ts";

/** The pages are read once for all of these: parsing them takes longer than any of the checks. */
const readers = {
  "sound markup, a title of its own, the feed, its language": markupReader(),
  "internal links, files, anchors and the sitemap": linkReader(),
  "BibTeX keys": citationReader(),
  "one term for a concept": termsReader(),
  "numbers that lead to their figure": linkedNumbers(),
  "figures with their source, headed by what it printed": figurePages(),
  "uses of a figure": usesReader(),
  // The last of these take out of a page what is no sentence.
  ...Object.fromEntries(
    kindsOfFaults.map((kind) => [
      `${kind}, recomputed without the project's SQL`,
      ofEach(({ path, document }) => faultsOfKind(kind, path, document)),
    ]),
  ),
};

describe("of every built page", () => {
  beforeAll(() => {
    for (const page of builtPages()) {
      for (const reader of Object.values(readers)) reader.read(page);
    }
  });

  test.each(Object.entries(readers))("%s", (_, reader) => {
    expect([...reader.faults()]).toEqual([]);
  });
});
