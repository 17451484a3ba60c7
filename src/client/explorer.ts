import type { BrowserEngine } from "../engine/wasm.ts";
import { explorerWords } from "../i18n/explorer.ts";
import {
  type BadValue,
  type ExplorerState,
  formatState,
  parseState,
} from "../lib/explorer-state.ts";
import type { Language } from "../lib/language.ts";
import { Controls } from "./explorer/controls.ts";
import { enableCopying } from "./explorer/copy.ts";
import { EnginePanel } from "./explorer/engine-panel.ts";
import { part } from "./explorer/parts.ts";
import { showAnswer } from "./explorer/results.ts";
import { suggestStates } from "./explorer/suggestions.ts";

/**
 * `<data-explorer>`: answers the reader's choice with the query engine. The address holds the
 * choice; the page as delivered shows the default one, so nothing loads until another is wanted.
 */
class DataExplorer extends HTMLElement {
  #language: Language = "vi";
  #controls: Controls | undefined;
  #panel: EnginePanel | undefined;
  /** Counts requests, so that a late answer to an earlier one is not shown. */
  #latest = 0;

  connectedCallback(): void {
    this.#language = this.dataset.lang === "en" ? "en" : "vi";
    const form = this.querySelector("form");
    if (!form || this.#controls) return;
    this.#controls = new Controls(form, () => this.#choose());
    this.#panel = new EnginePanel(this, this.#language, () => this.#answer());
    enableCopying(this, this.#language);
    window.addEventListener("popstate", () => {
      this.#readAddress();
      this.#answer();
    });
    const differs = this.#readAddress();
    if (differs) this.#answer();
  }

  /** Takes the state from the address; returns whether it is another than the page shows. */
  #readAddress(): boolean {
    const controls = this.#controls;
    if (!controls) return false;
    const { state, bad } = parseState(location.search, controls.choices);
    controls.state = state;
    this.#showBad(bad);
    return formatState(state, controls.choices) !== "";
  }

  #showBad(bad: BadValue[]): void {
    const words = explorerWords[this.#language];
    const list = part(this, "bad");
    list.hidden = bad.length === 0;
    list.replaceChildren(
      ...bad.map(({ parameter, value, reason }) => {
        const say = reason === "repeated" ? words.badRepeated : words.bad;
        const item = document.createElement("li");
        const used = this.#controls?.shown(parameter) ?? "";
        item.textContent = say(words.labels[parameter], value, used);
        return item;
      }),
    );
  }

  /** Keeps the reader's choice in the address and answers it. */
  #choose(state = this.#controls?.state): void {
    if (!this.#controls || !state) return;
    this.#controls.state = state;
    const query = formatState(state, this.#controls.choices);
    history.pushState(null, "", query || location.pathname);
    this.#showBad([]);
    this.#answer();
  }

  async #answer(): Promise<void> {
    const controls = this.#controls;
    if (!controls) return;
    this.#latest += 1;
    const request = this.#latest;
    const current = () => request === this.#latest;
    const { state } = controls;
    const words = explorerWords[this.#language];
    const chosen = words.chosen(controls.shown("measure"), state.year, controls.shown("region"));
    this.#setBusy(true);
    await this.#panel?.use(async (engine) => {
      const answer = await engine.ask("year-map", { area_set: "63", ...state });
      if (!current()) return;
      await showAnswer(this, answer, state, chosen, this.#language);
      const empty = answer.rows.every((row) => row.value === null);
      part(this, "empty").hidden = !empty;
      if (empty) await this.#suggest(engine, state, current);
    });
    if (current()) this.#setBusy(false);
  }

  #setBusy(busy: boolean): void {
    part(this, "results").setAttribute("aria-busy", String(busy));
    if (busy) part(this, "status").textContent = explorerWords[this.#language].asking;
    else this.#clearAsking();
  }

  /** After a failure the status must not go on saying that an answer is coming. */
  #clearAsking(): void {
    const status = part(this, "status");
    if (status.textContent === explorerWords[this.#language].asking) status.textContent = "";
  }

  async #suggest(
    engine: BrowserEngine,
    state: ExplorerState,
    current: () => boolean,
  ): Promise<void> {
    const words = explorerWords[this.#language];
    const years = this.#controls?.choices.years ?? [];
    const { widen, goTo } = await suggestStates(engine, state, years);
    if (!current()) return;
    const button = (text: string, target: ExplorerState) => {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = text;
      element.addEventListener("click", () => this.#choose(target));
      return element;
    };
    part(this, "suggestions").replaceChildren(
      ...(widen ? [button(words.widen(widen.carry), widen)] : []),
      ...(goTo ? [button(words.goTo(goTo.year), goTo)] : []),
    );
  }
}

customElements.define("data-explorer", DataExplorer);
