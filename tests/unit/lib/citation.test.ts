import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  apaCitation,
  bibtexCitation,
  type Cited,
  escapeLatex,
  plainCitation,
} from "../../../src/lib/citation.ts";

const version = { version: "1.0.0", day: "2026-02-13" };
const province: Cited = {
  ...version,
  kind: "province",
  lang: "vi",
  title: "Sơn La: bao phủ bảo hiểm y tế qua các năm",
  address: "https://example.org/tinh/son-la/",
};
const dataset: Cited = {
  ...version,
  kind: "dataset",
  lang: "en",
  title: "Resolved coverage figures",
  address: "https://example.org/en/data/#coverage",
};
const figure: Cited = {
  ...version,
  kind: "figure",
  lang: "en",
  title: "Sơn La, 31 October 2020: 95.54%",
  origin: "Dân Việt, November 2020",
  address: "https://example.org/en/figure/14-2020-10-31/",
};
const site: Cited = {
  ...version,
  kind: "site",
  lang: "vi",
  title: "Bao phủ bảo hiểm y tế ở Việt Nam theo tỉnh và năm",
  address: "https://example.org/",
};

test("brackets in the name of a publisher stand in no other round ones", () => {
  const cited = { ...figure, origin: "Báo Bạc Liêu (lưu tại baocamau.vn), 2019" };
  for (const cite of [apaCitation, bibtexCitation, plainCitation]) {
    expect(cite(cited)).toContain("original figure: Báo Bạc Liêu [lưu tại baocamau.vn], 2019");
    expect(cite(cited)).not.toMatch(/\([^()]*\(/);
  }
});

describe("APA", () => {
  test.each([
    [
      site,
      "Atlas bảo hiểm y tế Việt Nam. (2026). Bao phủ bảo hiểm y tế ở Việt Nam theo tỉnh và năm (Version 1.0.0) [Data set]. https://example.org/",
    ],
    [
      dataset,
      "Viet Nam Health Insurance Atlas. (2026). Resolved coverage figures (Version 1.0.0) [Data set]. https://example.org/en/data/#coverage",
    ],
    [
      province,
      "Atlas bảo hiểm y tế Việt Nam. (2026). Sơn La: bao phủ bảo hiểm y tế qua các năm. https://example.org/tinh/son-la/",
    ],
    [
      figure,
      "Viet Nam Health Insurance Atlas. (2026). Sơn La, 31 October 2020: 95.54% (original figure: Dân Việt, November 2020). https://example.org/en/figure/14-2020-10-31/",
    ],
  ])("$kind", (cited, expected) => expect(apaCitation(cited)).toBe(expected));
});

test("BibTeX: an entry that names what is cited and escapes what LaTeX would read", () => {
  expect(bibtexCitation(figure)).toBe(
    [
      "@misc{bhyt-atlas-2026-en-figure-14-2020-10-31-son-la-31-october-2020-95-54,",
      "  author = {{Viet Nam Health Insurance Atlas}},",
      "  title = {{Sơn La, 31 October 2020: 95.54\\%}},",
      "  note = {{original figure: Dân Việt, November 2020}},",
      "  year = {2026},",
      "  version = {1.0.0},",
      "  date = {2026-02-13},",
      "  url = {https://example.org/en/figure/14-2020-10-31/},",
      "  language = {english}",
      "}",
    ].join("\n"),
  );
  expect(bibtexCitation(dataset)).toContain(
    "@misc{bhyt-atlas-2026-en-data-coverage-resolved-coverage-figures,",
  );
  expect(bibtexCitation(site)).toContain(
    "@misc{bhyt-atlas-2026-bao-phu-bao-hiem-y-te-o-viet-nam-theo-tinh-va-nam,",
  );
});

test("in a text: version and day as the language writes them", () => {
  expect(plainCitation(province)).toBe(
    "Atlas bảo hiểm y tế Việt Nam: “Sơn La: bao phủ bảo hiểm y tế qua các năm”, dữ liệu phiên bản 1.0.0, ngày 13/2/2026, https://example.org/tinh/son-la/",
  );
  expect(plainCitation(dataset)).toBe(
    "Viet Nam Health Insurance Atlas: “Resolved coverage figures”, data version 1.0.0 of 13 February 2026, https://example.org/en/data/#coverage",
  );
});

test("no text can unbalance the braces of an entry", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bare = escapeLatex(text).replaceAll(/\\[&%$#_{}]|\\text\w+\{\}/g, "");
      expect(bare).not.toMatch(/[\\~^&%$#_{}]/);
    }),
  );
});
