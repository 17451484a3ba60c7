import { type StoredResult, storedResultPath } from "../../lib/query/stored.ts";
import { fetchStored } from "../shared/fetch-stored.ts";

/** The name of the file that keeps the result of SQL; undefined where it is no example of the page. */
function fileOf(sql: string): string | undefined {
  const examples = [...document.querySelectorAll<HTMLElement>("[data-example]")];
  return examples.find((each) => each.textContent === sql.trim())?.dataset.example;
}

/** Whether what an example gives is kept, so that it needs no engine. */
export const isStored = (sql: string): boolean => fileOf(sql) !== undefined;

/** What an example gave when the page was built, where that is kept and arrives. */
export async function storedResult(
  sql: string,
  signal: AbortSignal,
): Promise<StoredResult | undefined> {
  const file = fileOf(sql);
  const kept = file && (await fetchStored<StoredResult>(storedResultPath(file), signal));
  // An example may have been changed without its tables since the page was opened.
  return kept && kept.sql === sql.trim() ? kept : undefined;
}
