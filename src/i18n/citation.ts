import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words around a citation. */
export const citationWords = bilingual({
  vi: {
    plain: "Trong bài viết",
    apa: "APA",
    bibtex: "BibTeX",
    copy: "Sao chép",
    copied: commonWords.vi.copied,
    failed: "Không sao chép được",
  },
  en: {
    plain: "In a text",
    apa: "APA",
    bibtex: "BibTeX",
    copy: "Copy",
    copied: commonWords.en.copied,
    failed: "Could not copy",
  },
});
