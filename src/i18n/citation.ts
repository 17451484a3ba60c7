import { bilingual } from "../lib/language.ts";

/** Words around a citation. */
export const citationWords = bilingual({
  vi: {
    plain: "Trong bài viết",
    apa: "APA",
    bibtex: "BibTeX",
    label: "Cách trích dẫn",
  },
  en: {
    plain: "In a text",
    apa: "APA",
    bibtex: "BibTeX",
    label: "How to cite",
  },
});
