import { localEntries } from "../../answers/search/local.ts";
import { pageEntries } from "../../answers/search/pages.ts";
import {
  datasetEntries,
  decisionEntries,
  documentEntries,
  methodEntries,
  regionEntries,
} from "../../answers/search/parts.ts";
import { countryEntry, provinceEntries } from "../../answers/search/provinces.ts";
import { comparisonEntries, targetYearEntries, yearEntries } from "../../answers/search/years.ts";
import { comparedYears } from "../../lib/compare-years.ts";
import { datasetsOf } from "../../lib/data-package.ts";
import { groupByDecision } from "../../lib/decisions.ts";
import type { Language } from "../../lib/language.ts";
import { once } from "../../lib/once.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { ask } from "../../page-data/ask.ts";
import { dataPackage } from "../../page-data/data-package.ts";
import { allDocuments } from "../../page-data/documents.ts";
import { mapYears, regionPaths, targetYears } from "../../page-data/paths.ts";

const tables = once(async () => ({
  areas: await ask("area-names", {}),
  local: await ask("local-areas", {}),
  regions: (await regionPaths()).map(({ props }) => props.region),
  years: await mapYears(),
  targetYears: await targetYears(),
  decisions: groupByDecision(await ask("target-list", {})),
  documents: await allDocuments(),
  datasets: datasetsOf(await dataPackage()),
}));

/** Everything that the search of a language finds, from the tables that the pages are made from. */
export async function searchEntries(language: Language): Promise<SearchEntry[]> {
  const { areas, local, regions, years, targetYears: withTargets, ...rest } = await tables();
  return [
    ...provinceEntries(areas, language),
    ...localEntries(local, language),
    ...countryEntry(areas, language),
    ...regionEntries(regions, language),
    ...yearEntries(years, language),
    ...comparisonEntries(comparedYears, language),
    ...targetYearEntries(withTargets, language),
    ...decisionEntries(rest.decisions, language),
    ...pageEntries(language),
    ...documentEntries(rest.documents, language),
    ...methodEntries(language),
    ...datasetEntries(rest.datasets, language),
  ];
}
