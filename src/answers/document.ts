import { documentWords } from "../i18n/documents.ts";
import { formatDate } from "../lib/dates.ts";
import type { Language } from "../lib/language.ts";
import type { Row } from "../sql/questions.ts";

type Document = Row<"documents">;

/** The kind of document with its number: "Quyết định 1167/QĐ-TTg"; just the kind without one. */
export const documentKind = (document: Document, language: Language): string =>
  [documentWords[language].types[document.document_type], document.number]
    .filter(Boolean)
    .join(" ");

export const documentTitle = (document: Document, language: Language): string =>
  language === "vi" ? document.title_vi : document.title_en;

/** Who issued a document and when. */
export const issuedText = (document: Document, language: Language): string =>
  documentWords[language].issued(
    language === "vi" ? document.issuer_vi : document.issuer_en,
    formatDate(document.issued, language),
  );
