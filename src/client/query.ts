import { EngineFailure, failureOf } from "../engine/wasm/failure.ts";
import { sharedEngine } from "../engine/wasm/shared.ts";
import { engineWords } from "../i18n/engine.ts";
import { queryWords } from "../i18n/query.ts";
import type { Language } from "../lib/language.ts";
import { formatQueryLink, longestSafeLink } from "../lib/query/link.ts";
import type { ScriptResult } from "../lib/result.ts";
import { type Entry, QueryAddress } from "./query/address.ts";
import type { TextEditor } from "./query/editor.ts";
import { receive, send } from "./query/events.ts";
import { failureText } from "./query/failure-text.ts";
import { QueryHistory } from "./query/history.ts";
import { ResultView } from "./query/result-view.ts";
import { readSchema, type SchemaTable, tableOf } from "./query/schema.ts";
import { isStored, storedResult } from "./query/stored-result.ts";
import { areaEditor } from "./query/text-area.ts";
import { enableCopying } from "./shared/copying.ts";
import { EnginePanel } from "./shared/engine-panel.ts";
import { languageOf } from "./shared/language.ts";
import { part } from "./shared/parts.ts";

/**
 * `<sql-query>`: runs the reader's SQL. The address holds what ran last, so that it can be shared,
 * reloaded and gone back from.
 */
class SqlQuery extends HTMLElement {
  #language: Language = "vi";
  #editor: TextEditor | undefined;
  #panel: EnginePanel | undefined;
  #history: QueryHistory | undefined;
  #view: ResultView | undefined;
  /** Read where the reader first completes a name. */
  #tables: SchemaTable[] | undefined;
  #ownTables: SchemaTable[] = [];
  #address = new QueryAddress((entry) => this.#follow(entry, true));
  /** The SQL that the page proposes before anything has run. */
  #proposed = "";
  /** The SQL that came with a link from elsewhere; empty where none did. */
  #fromLink = "";
  #running: AbortController | undefined;

  connectedCallback(): void {
    if (this.#editor) return;
    this.#language = languageOf(this);
    const words = queryWords[this.#language];
    this.#editor = areaEditor(part<HTMLTextAreaElement>(this, "text"), () => this.#runEdited());
    this.#proposed = this.#editor.text;
    this.#panel = new EnginePanel(this, this.#language, (failure) => this.#lose(failure));
    const needsEngine = () => !isStored(this.#editor?.text ?? "");
    this.#panel.loadAheadFrom([part(this, "run"), part(this, "editor")], needsEngine);
    this.#history = new QueryHistory(this, words.history.blocked);
    this.#view = new ResultView(this, this.#language);
    this.#enableButtons();
    receive(this, "query-request", (sql) => this.#open(sql));
    receive(this, "engine-request", () => this.#panel?.engine().catch(() => {}));
    receive(this, "own-tables", (tables) => {
      this.#ownTables = tables.map(tableOf);
    });
    const entry = this.#address.read();
    if (entry.sql !== null) this.#follow(entry, false);
    this.#loadEditorInTime();
  }

  #enableButtons(): void {
    const run = part<HTMLButtonElement>(this, "run");
    run.addEventListener("click", () => this.#runEdited());
    run.disabled = false;
    part(this, "stop").addEventListener("click", () => {
      run.focus();
      this.#running?.abort();
      const engine = sharedEngine();
      if (!engine.loaded) engine.cancel();
    });
    this.#enableLinkCopying();
  }

  #enableLinkCopying(): void {
    const words = queryWords[this.#language];
    const link = () => new URL(formatQueryLink(this.#editor?.text ?? ""), location.href).href;
    enableCopying(part<HTMLButtonElement>(this, "copy-link"), link, (copied) => {
      const long = copied && copied.length > longestSafeLink;
      const said = long ? words.linkLong : words.linkCopied;
      part(this, "status").textContent = copied === undefined ? words.linkFailed : said;
    });
  }

  /** On a phone the page would stand still while CodeMirror starts, which a reader may never touch. */
  #loadEditorInTime(): void {
    const area = part<HTMLTextAreaElement>(this, "text");
    const load = () => this.#loadEditor(area);
    const isOnPhone = matchMedia("(pointer: coarse)").matches;
    if (!isOnPhone || document.activeElement === area) load();
    else area.addEventListener("focus", load, { once: true });
  }

  /** CodeMirror takes the place of the text area once it is there; without it the area serves. */
  async #loadEditor(area: HTMLTextAreaElement): Promise<void> {
    let composed: Promise<unknown> | undefined;
    area.addEventListener("compositionstart", () => {
      composed = new Promise((end) => area.addEventListener("compositionend", end, { once: true }));
    });
    try {
      const { createEditor } = await import("./query/editor.ts");
      // Letters of a word that is still being put together would be lost.
      await composed;
      this.#editor = createEditor({
        area,
        tables: () => {
          this.#tables ??= readSchema(this);
          return [...this.#tables, ...this.#ownTables];
        },
        onRun: () => this.#runEdited(),
      });
    } catch (thrown) {
      console.warn("the text area stays:", thrown);
    }
  }

  /**
   * Opens the query of an entry of the browser's history, or goes back to before any. It runs if the
   * reader has run it before; one that came with a link waits for the reader.
   */
  #follow({ sql, chosen }: Entry, moveThere: boolean): void {
    if (!this.#editor) return;
    this.#editor.text = sql ?? this.#proposed;
    this.#fromLink = sql !== null && !chosen ? sql : "";
    part(this, "from-link").hidden = this.#fromLink === "";
    if (moveThere) part(this, "editor-heading").focus();
    if (sql === null || this.#fromLink) this.#clear();
    // What no address can hold stands where its letters were cut apart.
    if (sql?.includes("\ufffd")) this.#view?.fail({ text: queryWords[this.#language].damagedLink });
    else if (sql !== null && chosen) this.#run(sql);
  }

  #clear(): void {
    this.#running?.abort();
    this.#end();
    this.#keepInOtherLanguage();
    this.#view?.clear();
    send(this, "query-cleared", undefined);
  }

  #open(sql: string): void {
    if (this.#editor) this.#editor.text = sql;
    this.#runEdited();
  }

  #runEdited(): void {
    const sql = this.#editor?.text ?? "";
    part(this, "from-link").hidden = true;
    if (sql.trim()) this.#address.push(sql);
    this.#run(sql);
  }

  async #run(sql: string): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#keepInOtherLanguage();
    this.#view?.begin();
    part(this, "stop").hidden = false;
    try {
      const result = await this.#answer(sql, running.signal);
      if (this.#running !== running) return;
      this.#view?.show(result, {
        sql,
        fromLink: sql === this.#fromLink,
        memoryBytes: result.milliseconds === undefined ? undefined : sharedEngine().memoryBytes,
      });
      this.#history?.add(sql);
      // Fetched before, it would take its share of the time in which the engine starts.
      await import("./quick-chart.ts").catch(() => undefined);
      if (this.#running !== running) return;
      send(this, "query-result", result);
    } catch (thrown) {
      const text = await failureText(failureOf(thrown, "network"), this.#language, sql);
      if (this.#running !== running) return;
      this.#view?.fail(text);
    }
    this.#end();
  }

  /** An example's kept result comes sooner than the engine, unless that is there already. */
  async #answer(sql: string, signal: AbortSignal): Promise<ScriptResult> {
    const engine = sharedEngine();
    const stored = engine.loaded ? undefined : await storedResult(sql, signal);
    if (stored) return stored;
    if (signal.aborted) throw new EngineFailure("cancelled", "stopped");
    await this.#panel?.engine();
    return engine.run(sql, { signal });
  }

  /** Says that the engine died; the result that is shown stays as it is. */
  #lose({ kind }: EngineFailure): void {
    part(this, "status").textContent = engineWords[this.#language].failure[kind];
  }

  #end(): void {
    this.#running = undefined;
    // A button that goes must not take the focus with it.
    if (part(this, "stop").matches(":focus")) part(this, "run").focus();
    part(this, "stop").hidden = true;
  }

  #keepInOtherLanguage(): void {
    const other = document.querySelector<HTMLAnchorElement>("a[data-other-language]");
    if (other) other.hash = location.hash;
  }
}

customElements.define("sql-query", SqlQuery);
