import { faultText } from "../../answers/query-fault.ts";
import type { Language } from "../../lib/language.ts";
import { readFault } from "../../lib/query/duckdb-faults.ts";

/** What a message of DuckDB means, in the page's language; fetched at the first mistake only. */
export const explainFault = (message: string, language: Language): string =>
  faultText(readFault(message), language);
