import { failureOf } from "../../engine/wasm/failure.ts";
import { sharedEngine } from "../../engine/wasm/shared.ts";
import { ownFilesWords } from "../../i18n/own-files.ts";
import type { Language } from "../../lib/language.ts";
import { LimitFailure } from "../../lib/table-file/limits.ts";
import { tableNameFor } from "../../lib/table-file/names.ts";
import { send } from "../query/events.ts";
import { type FailureText, failureText } from "../query/failure-text.ts";
import { element } from "../shared/elements.ts";
import { languageOf } from "../shared/language.ts";
import { part } from "../shared/parts.ts";
import { FileCard } from "./file-card.ts";
import { openFile } from "./open.ts";

/** The reader's files in the page, and as tables in the engine. */
export class FileList {
  #root: HTMLElement;
  #language: Language;
  #cards: FileCard[] = [];
  #opened = 0;
  /** The engine gets all tables at once, one time after the other. */
  #published: Promise<unknown> = Promise.resolve();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#language = languageOf(root);
  }

  get #words() {
    return ownFilesWords[this.#language];
  }

  #taken(): string[] {
    const ours = this.#root.dataset.taken?.split(" ") ?? [];
    return [...ours, ...this.#cards.map(({ table }) => table)];
  }

  /** Reads files one after the other; those that cannot be read are named with the reason. */
  async add(files: File[]): Promise<void> {
    part(this.#root, "own-refused").replaceChildren();
    for (const file of files) {
      part(this.#root, "own-status").textContent = this.#words.reading(file.name);
      try {
        await this.#addOne(file);
      } catch (thrown) {
        const why = thrown instanceof LimitFailure ? thrown.kind : "unreadable";
        this.#refuse(this.#words.refused[why](file.name));
      }
    }
    part(this.#root, "own-status").textContent = "";
  }

  #refuse(message: string): void {
    part(this.#root, "own-refused").append(element("li", {}, message));
  }

  async #addOne(file: File): Promise<void> {
    const opened = await openFile(file);
    if ("why" in opened) {
      this.#refuse(this.#words.refused[opened.why](file.name, opened.name ?? ""));
      return;
    }
    const { source } = opened;
    const template = part<HTMLTemplateElement>(this.#root, "own-card");
    const fragment = template.content.cloneNode(true) as DocumentFragment;
    const place = fragment.firstElementChild as HTMLElement;
    this.#opened += 1;
    const card = new FileCard(place, file.name, tableNameFor(file.name, this.#taken()), source, {
      language: this.#language,
      number: this.#opened,
      taken: () => this.#taken(),
      publish: (of) => this.#publish(of),
      remove: (which) => this.#remove(which),
      ask: (sql) => this.#ask(sql),
    });
    this.#cards.push(card);
    part(this.#root, "own-list").append(place);
    try {
      await card.start();
    } catch (thrown) {
      this.#remove(card);
      if (!source.needsEngine) throw thrown;
      const failure = failureOf(thrown, "query");
      this.#refuse(
        failure.kind === "query"
          ? this.#words.refused.parquet(file.name)
          : this.#words.notRead(file.name, (await failureText(failure, this.#language)).text),
      );
    }
  }

  /** Puts a query into the editor, which runs it, and takes the reader there. */
  #ask(sql: string): void {
    send(this.#root, "query-request", sql);
    const page = this.#root.closest<HTMLElement>("sql-query");
    if (page) part(page, "editor-heading").focus();
  }

  #remove(card: FileCard): void {
    this.#cards = this.#cards.filter((each) => each !== card);
    card.close();
    this.#publish(undefined);
    part<HTMLInputElement>(this.#root, "own-input").focus();
  }

  /**
   * Gives the engine the tables that it holds, as they are now, and a card's; says why if it does not
   * take this one, which then is not in the way of others.
   */
  #publish(card: FileCard | undefined): Promise<FailureText | undefined> {
    const next = this.#published.then(async () => {
      if (card && !this.#cards.includes(card)) return undefined;
      send(this.#root, "engine-request", undefined);
      try {
        const engine = sharedEngine();
        const given = this.#cards.filter((each) => each === card || each.held);
        const tables = await Promise.all(given.map((each) => each.ownTable()));
        const loaded = await engine.setOwnTables(tables);
        send(this.#root, "own-tables", loaded);
        return undefined;
      } catch (thrown) {
        const failure = failureOf(thrown, "network");
        const { text, detail } = await failureText(failure, this.#language);
        return detail === undefined ? { text } : { text: this.#words.failed(text), detail };
      }
    });
    this.#published = next;
    return next;
  }
}
