import { type EngineFailure, failureOf } from "../../engine/wasm/failure.ts";
import { sharedEngine } from "../../engine/wasm/shared.ts";
import type { BrowserEngine } from "../../engine/wasm.ts";
import { engineWords } from "../../i18n/engine.ts";
import type { Language } from "../../lib/language.ts";
import { EnginePanel } from "../shared/engine-panel.ts";
import { part } from "../shared/parts.ts";

/** The engine as the explorer uses it: with buttons to load and to stop, and words for failures. */
export class ExplorerEngine {
  #root: HTMLElement;
  #language: Language;
  #panel: EnginePanel;
  #load: HTMLButtonElement;

  /**
   * @param form what a reader reaches for before the engine is needed
   * @param onRequest called when the reader asks for the engine by its button
   */
  constructor(root: HTMLElement, language: Language, form: HTMLElement, onRequest: () => void) {
    this.#root = root;
    this.#language = language;
    this.#panel = new EnginePanel(root, language, (failure) => this.#fail(failure));
    this.#panel.loadAheadFrom([form]);
    this.#load = part<HTMLButtonElement>(root, "load");
    this.#load.addEventListener("click", onRequest);
    this.#load.disabled = false;
    part(root, "cancel").addEventListener("click", () => sharedEngine().cancel());
  }

  /** Whether it is loaded, so that an answer comes soon. */
  get isReady(): boolean {
    return !part(this.#root, "ready").hidden;
  }

  /** Gives `work` the engine; tells the reader when one of the two fails. */
  async use(work: (engine: BrowserEngine) => Promise<void>): Promise<void> {
    part(this.#root, "failure").hidden = true;
    try {
      await work(await this.#panel.engine());
    } catch (thrown) {
      this.#fail(failureOf(thrown, "network"));
    }
  }

  #fail({ kind, message }: EngineFailure): void {
    const words = engineWords[this.#language];
    const failure = part(this.#root, "failure");
    failure.textContent = words.failure[kind];
    failure.title = message;
    failure.hidden = false;
    this.#load.textContent = words.retry;
    this.#panel.offer();
  }
}
