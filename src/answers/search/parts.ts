import { leadsWords } from "../../i18n/leads.ts";
import { methodsWords } from "../../i18n/methods.ts";
import { missingWords } from "../../i18n/missing.ts";
import { searchWords } from "../../i18n/search.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import { addressOf } from "../../lib/addresses.ts";
import { carryYears } from "../../lib/carry.ts";
import { type Dataset, described } from "../../lib/data-package.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Decision } from "../../lib/decisions.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { regionAliases } from "../../lib/region-names.ts";
import type { SearchEntry, SearchKind } from "../../lib/search/entry.ts";
import type { Row } from "../../sql/questions.ts";
import { documentKind, documentTitle, issuedText } from "../document.ts";

const entry = (
  kind: SearchKind,
  title: string,
  address: string,
  names: readonly string[] = [],
  detail?: string,
): SearchEntry => ({ kind, title, ...(detail && { detail }), address, names: [...names] });

/** The six regions. */
export const regionEntries = (regions: readonly Region[], language: Language) =>
  regions.map((region) =>
    entry(
      "region",
      nameOf(region, language),
      addressOf(language, { page: "region", slug: region.slug }),
      [region.name_vi, region.name_en, ...(regionAliases[region.slug] ?? [])],
    ),
  );

type Region = Pick<Row<"regions">, "slug" | "name_vi" | "name_en">;

/** Laws, decisions and letters, by number and by title. */
export const documentEntries = (documents: readonly Row<"documents">[], language: Language) =>
  documents.map((document) =>
    entry(
      "document",
      document.number ? documentKind(document, language) : documentTitle(document, language),
      addressOf(language, { page: "documents", slug: document.document_id }),
      [document.title_vi, document.title_en, ...(document.number ? [document.number] : [])],
      document.number
        ? `${documentTitle(document, language)}, ${issuedText(document, language)}`
        : issuedText(document, language),
    ),
  );

/** The decisions that set targets, as the page of targets tells of them. */
export function decisionEntries(decisions: readonly Decision[], language: Language) {
  const words = targetsPageWords[language].decision;
  return decisions.map(({ id, document, setBy }) =>
    entry(
      "target",
      searchWords[language].targetsOf(
        document
          ? words.document(document.number, formatDate(document.issued, language))
          : words.other[setBy],
      ),
      `${addressOf(language, { page: "targets" })}#${id}`,
      document ? [document.number, document.title_vi, document.title_en] : [],
    ),
  );
}

/** The sections of the page of methods. */
export function methodEntries(language: Language): SearchEntry[] {
  const words = methodsWords[language];
  const leads = leadsWords[language];
  return [
    ...words.sections("", carryYears),
    { id: "two-measures", heading: words.twoMeasures.heading },
    { id: "missing", heading: missingWords[language].heading },
    { id: "leads", heading: leads.heading },
    { id: "licence", heading: words.licence.heading },
  ].map(({ id, heading }) =>
    entry("method", heading, `${addressOf(language, { page: "methods" })}#${id}`),
  );
}

/** The datasets of the data page, by title and by file name. */
export const datasetEntries = (datasets: readonly Dataset[], language: Language) =>
  datasets.map(({ name, main }) =>
    entry(
      "data",
      described(main, language).title,
      `${addressOf(language, { page: "data" })}#${name}`,
      [name, `${name}.csv`],
    ),
  );
