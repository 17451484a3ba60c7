import { expect, type Page } from "@playwright/test";

/** What the tests of the SQL page share. */

export const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);

/** The text of the editor, which CodeMirror shows in its shadow root. */
export const editor = (page: Page) => page.locator("[data-part=editor] .cm-content");

/** The cells of the row with that number, counted from 1. */
export const row = (page: Page, number: number) =>
  page.locator(`[data-part=result-rows] tr:nth-child(${number}) td`);

/** Waits for a result; a cold engine on a busy machine may take its time. */
export const answered = (page: Page) => expect(part(page, "status")).toContainText(/\d ms/);

/** What a run gave, as the page's other parts get it. */
export interface Outcome {
  columns?: { name: string; type: string }[];
  values?: (string | number | boolean | null)[][];
  rowCount?: number;
  milliseconds?: number;
  truncated?: boolean;
  /** What the page says instead of a result. */
  failure?: string;
}

/** Runs SQL through the page, and waits until it shows a result or says why there is none. */
export const runSql = (page: Page, sql: string): Promise<Outcome> =>
  page.evaluate(
    (text) =>
      new Promise<Outcome>((resolve) => {
        const root = document.querySelector("sql-query") as HTMLElement;
        const failure = root.querySelector("[data-part=failure]") as HTMLElement;
        const stop = root.querySelector("[data-part=stop]") as HTMLElement;
        let result: Outcome = {};
        root.addEventListener(
          "query-result",
          (event) => {
            result = (event as CustomEvent<Outcome>).detail;
          },
          { once: true },
        );
        root.dispatchEvent(new CustomEvent("query-request", { detail: text }));
        const ended = new MutationObserver(() => {
          if (!stop.hidden) return;
          ended.disconnect();
          resolve(failure.hidden ? result : { failure: failure.textContent?.trim() ?? "" });
        });
        ended.observe(stop, { attributes: true });
      }),
    sql,
  );
