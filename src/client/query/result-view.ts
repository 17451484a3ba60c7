import { failureOf } from "../../engine/wasm/failure.ts";
import { engineWords } from "../../i18n/engine.ts";
import { queryWords } from "../../i18n/query.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount, formatMegabytes } from "../../lib/numbers.ts";
import type { Result, ScriptResult } from "../../lib/result.ts";
import { part } from "../shared/parts.ts";
import { downloadResult, type Format } from "./download.ts";
import { send } from "./events.ts";
import { type FailureText, failureText } from "./failure-text.ts";
import { longestShown, mostColumns, mostPrintedColumns, ResultTable } from "./result-table.ts";

/** Longer addresses nobody types from paper. */
const longestPrinted = 300;

/** How a result came about. */
interface Run {
  sql: string;
  /** Whether the SQL came with a link from elsewhere. */
  fromLink: boolean;
  memoryBytes: number | undefined;
}

/** Where a result, or the reason why there is none, is shown and announced. */
export class ResultView {
  #root: HTMLElement;
  #language: Language;
  #table: ResultTable;
  #result: Result | undefined;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#table = new ResultTable(root, language);
    for (const button of root.querySelectorAll<HTMLButtonElement>("[data-format]")) {
      button.addEventListener("click", () => this.#download(button.dataset.format as Format));
    }
  }

  /** Says that a run has begun; what is shown stays until there is something else. */
  begin(): void {
    part(this.#root, "failure").hidden = true;
    part(this.#root, "status").textContent = queryWords[this.#language].running;
    part(this.#root, "results").setAttribute("aria-busy", "true");
  }

  /** As before the first run: no result, and nothing said about one. */
  clear(): void {
    this.#result = undefined;
    this.#end();
    part(this.#root, "status").textContent = "";
    this.#table.show(undefined);
    for (const name of ["failure", "results"]) part(this.#root, name).hidden = true;
  }

  show(result: ScriptResult, { sql, fromLink, memoryBytes }: Run): void {
    const words = queryWords[this.#language];
    this.#result = result;
    this.#end();
    const count = (value: number) => formatCount(value, this.#language);
    const { rowCount } = result;
    const { milliseconds } = result;
    const time = milliseconds === undefined ? undefined : count(Math.max(1, milliseconds));
    part(this.#root, "status").textContent = [
      rowCount > 0 ? words.answered(rowCount, count(rowCount), time) : words.noRows,
      milliseconds === undefined && engineWords[this.#language].stored,
      memoryBytes && words.memory(formatMegabytes(memoryBytes, this.#language)),
    ]
      .filter(Boolean)
      .join(" ");
    this.#sayLeftOut(result);
    const { fromOurTables } = result;
    this.#say("origin", [fromLink && words.ranFromLink, !fromOurTables && words.notOurs]);
    part(this.#root, "download-status").textContent = "";
    part(this.#root, "printed-sql").textContent = sql;
    this.#sayPrinted();
    part(this.#root, "results").hidden = result.columns.length === 0;
    part(this.#root, "stale").hidden = true;
    this.#table.show(result);
  }

  /** Where and when a result was made, for paper; the SQL itself stands above, so long ones are cut. */
  #sayPrinted(): void {
    const printed = part(this.#root, "printed-source");
    const { href, origin, pathname } = location;
    const address = href.length > longestPrinted ? origin + pathname : href;
    // Swedish writes the day of the reader's clock as ISO 8601 does.
    const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
    const day = formatDate(today, this.#language);
    const words = queryWords[this.#language];
    printed.textContent = words.printedSource(address, day, printed.dataset.site ?? "");
  }

  fail({ text, detail }: FailureText): void {
    this.#end();
    part(this.#root, "status").textContent = "";
    part(this.#root, "failure-text").textContent = text;
    part(this.#root, "detail-text").textContent = detail?.slice(0, longestShown) ?? "";
    part(this.#root, "detail").hidden = !detail;
    part(this.#root, "failure").hidden = false;
    part(this.#root, "stale").hidden = false;
  }

  #end(): void {
    part(this.#root, "results").setAttribute("aria-busy", "false");
  }

  #sayLeftOut({ truncated, rowCount, columns }: Result): void {
    const words = queryWords[this.#language];
    const count = (value: number) => formatCount(value, this.#language);
    const columnsBeyond = (most: number) =>
      columns.length > most && words.columnsLeftOut(most, count(columns.length));
    this.#say("left-out", [
      truncated && words.truncated(count(rowCount)),
      columnsBeyond(mostColumns),
    ]);
    this.#say("printed-columns", [columnsBeyond(mostPrintedColumns)]);
  }

  /** Says what is to be said of a result at a place, or nothing there. */
  #say(name: string, texts: (string | false)[]): void {
    const note = part(this.#root, name);
    note.textContent = texts.filter(Boolean).join(" ");
    note.hidden = note.textContent === "";
  }

  async #download(format: Format): Promise<void> {
    const words = queryWords[this.#language];
    const status = part(this.#root, "download-status");
    if (!this.#result) return;
    status.textContent = words.preparing;
    if (format === "parquet") send(this.#root, "engine-request", undefined);
    try {
      status.textContent = words.downloaded(await downloadResult(this.#result, format));
    } catch (thrown) {
      const { text } = await failureText(failureOf(thrown, "network"), this.#language);
      status.textContent = text;
    }
  }
}
