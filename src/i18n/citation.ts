import { bilingual } from "../lib/language.ts";

/** Words around a citation. */
export const citationWords = bilingual({
  vi: {
    plain: "Trong bài viết",
    apa: "APA",
    bibtex: "BibTeX",
    copy: "Chép",
    copied: "Đã chép",
    failed: "Không chép được",
  },
  en: {
    plain: "In a text",
    apa: "APA",
    bibtex: "BibTeX",
    copy: "Copy",
    copied: "Copied",
    failed: "Could not copy",
  },
});
