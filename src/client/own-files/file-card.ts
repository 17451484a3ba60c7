import type { OwnAreas } from "../../engine/wasm/own-areas.ts";
import type { OwnTable } from "../../engine/wasm/own-tables.ts";
import { ownFilesWords } from "../../i18n/own-files.ts";
import type { AreaSet } from "../../lib/area-names.ts";
import type { Language } from "../../lib/language.ts";
import { joinQuery } from "../../lib/own-files/query.ts";
import { quotedName } from "../../lib/quoting.ts";
import type { CellType } from "../../lib/table-file/cell-types.ts";
import { LimitFailure } from "../../lib/table-file/limits.ts";
import { safeName } from "../../lib/table-file/names.ts";
import { uniqueName } from "../../lib/unique-names.ts";
import type { FailureText } from "../query/failure-text.ts";
import { element as make } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import { AreaPanel } from "./area-panel.ts";
import type { ReadOptions } from "./messages.ts";
import { factsOf, showPreview } from "./preview.ts";
import { showProblems } from "./problems.ts";
import type { Shown, Source } from "./source.ts";
import { TextSource } from "./text-source.ts";

/** What a card needs of the list that it stands in. */
export interface CardHost {
  language: Language;
  /** Number of the card, for its ids. */
  number: number;
  /** Names that the table may not have. */
  taken(): string[];
  /** Gives the engine all tables as they are now; the reason if it does not take this one. */
  publish(card: FileCard): Promise<FailureText | undefined>;
  remove(card: FileCard): void;
  ask(sql: string): void;
}

/** One of the reader's files in the page: what is in it, how it is read, its name and provinces. */
export class FileCard {
  readonly element: HTMLElement;
  readonly fileName: string;
  table: string;
  #source: Source;
  #host: CardHost;
  #areaPanel: AreaPanel;
  #areas: OwnAreas | undefined;
  #shown: Shown | undefined;
  #held = false;

  constructor(
    element: HTMLElement,
    fileName: string,
    table: string,
    source: Source,
    host: CardHost,
  ) {
    this.element = element;
    this.fileName = fileName;
    this.table = table;
    this.#source = source;
    this.#host = host;
    this.#nameParts();
    this.#areaPanel = new AreaPanel(element, {
      language: host.language,
      id: `own-${host.number}`,
      counts: (column) => source.counts(this.table, column),
      confirm: (areas) => this.#setAreas(areas),
      join: (areas, set) => this.#join(areas, set),
    });
    part(element, "own-reading").hidden = !(source instanceof TextSource);
    part(element, "own-reading").addEventListener("change", () => this.#readAgain());
    part(element, "own-table").addEventListener("change", () => this.#rename());
    part(element, "own-remove").addEventListener("click", () => host.remove(this));
    part(element, "own-ask").addEventListener("click", () => this.#ask());
  }

  /** Whether the engine holds the table as it is now. */
  get held(): boolean {
    return this.#held;
  }

  get #words() {
    return ownFilesWords[this.#host.language];
  }

  #nameParts(): void {
    const words = this.#words;
    part(this.element, "own-file-name").textContent = this.fileName;
    part(this.element, "own-caption").textContent = words.preview(this.fileName);
    part<HTMLInputElement>(this.element, "own-table").value = this.table;
    part(this.element, "own-remove").setAttribute("aria-label", words.remove(this.fileName));
    const frame = this.element.querySelector(".table-frame");
    frame?.setAttribute("aria-label", words.preview(this.fileName));
  }

  /** What the engine makes the table of. */
  async ownTable(): Promise<OwnTable> {
    const content = await this.#source.content();
    return { name: this.table, ...content, areas: this.#areas };
  }

  /** Shows the file and hands it to the engine. */
  async start(): Promise<void> {
    if (this.#source.needsEngine) await this.#publish();
    await this.#describe();
    if (!this.#source.needsEngine) await this.#publish();
  }

  async #describe(): Promise<void> {
    const shown = await this.#source.describe(this.table);
    this.#shown = shown;
    part(this.element, "own-facts").textContent = factsOf(shown, this.#host.language);
    this.#showTable(shown);
    this.#showReading(shown);
    const names = shown.columns.map(({ name }) => name);
    await this.#areaPanel.offer(names, shown.areaColumn);
  }

  #showTable(shown: Shown): void {
    const { language } = this.#host;
    showPreview(this.element, shown, language, (column, type) => {
      this.#decideType(column, type);
      this.#changed();
    });
    showProblems(this.element, shown, language);
  }

  #control<E extends HTMLElement>(name: string): E {
    const control = this.element.querySelector<E>(`[data-part="own-reading"] [name="${name}"]`);
    if (!control) throw new Error(`no control "${name}"`);
    return control;
  }

  #showReading({ text }: Shown): void {
    if (!text) return;
    const { reading, options, sheets } = text;
    const sheet = this.#control<HTMLSelectElement>("sheet");
    sheet.replaceChildren(...sheets.map((name, index) => new Option(name, String(index))));
    sheet.value = String(reading.sheet);
    this.#control<HTMLSelectElement>("delimiter").value = reading.delimiter ?? "";
    this.#control<HTMLSelectElement>("decimalMark").value = reading.style.decimalMark;
    this.#control<HTMLSelectElement>("dateOrder").value = reading.style.dateOrder;
    this.#control<HTMLInputElement>("header").checked = options.header;
    const hasDates = reading.columns.some(({ type }) => type === "date" || type === "timestamp");
    const shown = {
      sheet: sheets.length > 1,
      delimiter: reading.delimiter !== undefined,
      dateOrder: hasDates,
    };
    for (const [name, isShown] of Object.entries(shown)) {
      const label = this.#control(name).closest("label");
      if (label) label.hidden = !isShown;
    }
  }

  /** Reads the file in the way that the reader chose. Other columns forget what was decided of them. */
  async #readAgain(): Promise<void> {
    const source = this.#source;
    if (!(source instanceof TextSource) || !this.#shown?.text) return;
    const { reading, options } = this.#shown.text;
    const chosen = (name: string) => this.#control<HTMLSelectElement>(name).value;
    const header = this.#control<HTMLInputElement>("header").checked;
    const delimiter = (chosen("delimiter") || undefined) as ReadOptions["delimiter"];
    const sheet = Number(chosen("sheet") || reading.sheet);
    const sameColumns =
      header === options.header && delimiter === reading.delimiter && sheet === reading.sheet;
    const types = sameColumns ? options.decisions.types : undefined;
    source.options = {
      delimiter,
      header,
      sheet,
      decisions: {
        ...(types && { types }),
        // Another sheet may write its numbers in another way.
        ...(sheet === reading.sheet && { decimalMark: chosen("decimalMark") as "," | "." }),
        dateOrder: chosen("dateOrder") as "day" | "month",
      },
    };
    try {
      await this.#changed();
    } catch (thrown) {
      if (!(thrown instanceof LimitFailure)) throw thrown;
      source.options = options;
      this.#showReading(this.#shown);
      this.#say({ text: this.#words.refused[thrown.kind](this.fileName) });
    }
  }

  #decideType(column: string, type: CellType): void {
    if (!(this.#source instanceof TextSource)) return;
    const { options } = this.#source;
    const types = { ...options.decisions.types, [column]: type };
    this.#source.options = { ...options, decisions: { ...options.decisions, types } };
  }

  async #changed(): Promise<void> {
    this.#areas = undefined;
    await this.#describe();
    await this.#publish();
  }

  async #rename(): Promise<void> {
    const input = part<HTMLInputElement>(this.element, "own-table");
    const others = this.#host.taken().filter((name) => name !== this.table);
    const name = uniqueName(safeName(input.value) || this.table, others);
    input.value = name;
    if (name === this.table) return;
    this.table = name;
    await this.#publish();
  }

  async #setAreas(areas: OwnAreas): Promise<boolean> {
    const before = this.#areas;
    this.#areas = areas;
    if (this.#source instanceof TextSource) {
      // Codes are looked up by the text as it stands in the file, so it must stay as it is.
      this.#decideType(areas.column, "text");
      this.#shown = await this.#source.describe();
      this.#showTable(this.#shown);
    }
    const done = await this.#publish();
    if (!done) this.#areas = before;
    return done;
  }

  /** Shows the whole table; a table that the engine did not take is handed to it again first. */
  async #ask(): Promise<void> {
    if (!this.#held && !(await this.#publish())) return;
    this.#host.ask(`SELECT *\nFROM ${quotedName(this.table)}`);
  }

  #join({ codeColumn, setColumn }: OwnAreas, areaSet: AreaSet): void {
    const columns = this.#shown?.columns.map(({ name }) => name) ?? [];
    const { table } = this;
    const matched = { table, codeColumn, setColumn, areaSet, columns };
    this.#host.ask(joinQuery(matched, this.#words.areas));
  }

  #say(failure: FailureText | undefined): void {
    const state = part(this.element, "own-state");
    state.classList.toggle("failure", failure !== undefined);
    state.textContent = failure?.text ?? this.#words.ready(this.table);
    if (failure?.detail) {
      state.append(make("span", { class: "query-text", lang: "en" }, failure.detail));
    }
  }

  async #publish(): Promise<boolean> {
    const state = part(this.element, "own-state");
    state.classList.remove("failure");
    state.textContent = this.#words.loading;
    const failure = await this.#host.publish(this);
    this.#say(failure);
    this.#held = failure === undefined;
    return this.#held;
  }

  close(): void {
    this.#source.close();
    this.element.remove();
  }
}
