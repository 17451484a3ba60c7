import { searchWords } from "../../i18n/search.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { type Found, meant, nearest, rank, type SearchIndex } from "../../lib/search/rank.ts";
import { element } from "../shared/elements.ts";
import { languageOf } from "../shared/language.ts";
import { entryText } from "./entry-text.ts";
import { loadIndex } from "./index-file.ts";

/** What the search field can be told once it works. */
export interface Finder {
  /** Opens what the text means for sure; else takes the reader to the first result. */
  enter(): void;
}

/** More are on the page of results. */
const mostShown = 8;

/** A field with its list of results: the combobox pattern of ARIA, focus staying in the field. */
class Combobox implements Finder {
  readonly #input: HTMLInputElement;
  readonly #index: SearchIndex;
  readonly #language;
  readonly #note = element("p", { class: "matches-note" });
  readonly #list: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #status = element("p", { role: "status", class: "visually-hidden" });
  #found: Found[] = [];
  #active = -1;

  constructor(host: HTMLElement, input: HTMLInputElement, index: SearchIndex) {
    this.#input = input;
    this.#index = index;
    this.#language = languageOf(host);
    const id = `${input.id}-matches`;
    const label = searchWords[this.#language].matches;
    this.#list = element("div", { id, role: "listbox", "aria-label": label });
    this.#panel = element("div", { class: "matches" }, this.#note, this.#list);
    this.#panel.hidden = true;
    host.append(this.#panel, this.#status);
    const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id };
    for (const [name, value] of Object.entries({ ...combobox, "aria-expanded": "false" })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.show());
    input.addEventListener("focus", () => this.show());
    input.addEventListener("keydown", (event) => this.#onKey(event));
    host.addEventListener("focusout", ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null)) this.#close();
    });
    // A press on a result would take the focus, and with it the result, before it becomes a click.
    this.#panel.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", () => this.#close());
  }

  /** Lists what the text in the field finds. */
  show(): void {
    const text = this.#input.value.trim();
    const words = searchWords[this.#language];
    this.#found = rank(this.#index, text);
    const { length } = this.#found;
    const entries = length > 0 ? this.#found.map(({ entry }) => entry) : nearest(this.#index, text);
    const options = entries.slice(0, mostShown).map((entry) => this.#option(entry));
    if (length > mostShown) options.push(this.#pageOption(words.all(length), text));
    if (length === 0) options.push(this.#pageOption(words.list));
    this.#note.textContent = entries.length > 0 ? words.nearest(text) : words.none(text);
    this.#note.hidden = length > 0;
    const said = length > 0 ? words.count(length) : this.#note.textContent;
    this.#status.textContent = text && said;
    this.#list.replaceChildren(...options);
    for (const [at, option] of options.entries()) option.id = `${this.#list.id}-${at}`;
    this.#panel.hidden = text === "";
    this.#input.setAttribute("aria-expanded", String(text !== ""));
    this.#activate(-1);
  }

  enter(): void {
    const active = this.#options()[this.#active];
    if (active) {
      active.click();
      return;
    }
    this.show();
    const entry = meant(this.#found);
    if (entry) location.assign(entry.address);
    else this.#activate(0);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #option(entry: SearchEntry): HTMLElement {
    const attributes = { href: entry.address, role: "option", tabindex: "-1" };
    return element("a", attributes, ...entryText(entry, this.#language));
  }

  /** The page that lists everything, or all that a text finds. */
  #pageOption(label: string, text?: string): HTMLElement {
    const page = this.#input.form?.action ?? "";
    const href = text ? `${page}?${new URLSearchParams({ q: text })}` : page;
    return element("a", { href, role: "option", tabindex: "-1" }, label);
  }

  /** Marks the option that Enter opens; none with -1. */
  #activate(at: number): void {
    const options = this.#options();
    this.#active = at < options.length ? at : -1;
    for (const [index, option] of options.entries()) {
      option.setAttribute("aria-selected", String(index === this.#active));
    }
    const active = options[this.#active];
    if (active) this.#input.setAttribute("aria-activedescendant", active.id);
    else this.#input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      if (this.#panel.hidden) this.#input.value = "";
      this.#close();
    } else if (step !== undefined) {
      if (this.#panel.hidden) this.show();
      const stops = this.#options().length + 1;
      // Beyond the last result comes the field itself, whose place is -1.
      this.#activate(((this.#active + 1 + step + stops) % stops) - 1);
    } else return;
    event.preventDefault();
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }
}

/** Makes a search field work; what was typed until then is answered at once. */
export async function openFinder(host: HTMLElement, input: HTMLInputElement): Promise<Finder> {
  const finder = new Combobox(host, input, await loadIndex(host.dataset.index));
  if (document.activeElement === input) finder.show();
  return finder;
}
