import { type EngineFailure, failureOf } from "../../engine/wasm/failure.ts";
import { sharedEngine } from "../../engine/wasm/shared.ts";
import { engineWords } from "../../i18n/engine.ts";
import type { Ask } from "../../lib/explorer/stored.ts";
import type { Language } from "../../lib/language.ts";
import { EnginePanel } from "../shared/engine-panel.ts";
import { part } from "../shared/parts.ts";
import { storedAnswer } from "./stored-answer.ts";

/** What the explorer asks: answers that the site keeps, else the engine, with words for failures. */
export class ExplorerEngine {
  #root: HTMLElement;
  #language: Language;
  #panel: EnginePanel;
  #load: HTMLButtonElement;

  /**
   * @param choices what a reader reaches for before the engine is needed
   * @param onRequest called when the engine is there that the reader asked for by its button
   */
  constructor(
    root: HTMLElement,
    language: Language,
    choices: readonly HTMLElement[],
    onRequest: () => void,
  ) {
    this.#root = root;
    this.#language = language;
    this.#panel = new EnginePanel(root, language, (failure) => this.#fail(failure));
    this.#panel.loadAheadFrom(choices);
    this.#load = part<HTMLButtonElement>(root, "load");
    this.#load.addEventListener("click", () =>
      this.use(async () => {
        await this.#panel.engine();
        onRequest();
      }),
    );
    this.#load.disabled = false;
    part(root, "cancel").addEventListener("click", () => sharedEngine().cancel());
  }

  /** Gives `work` a way to ask; tells the reader when one of the two fails. */
  async use(work: (ask: Ask) => Promise<void>): Promise<void> {
    part(this.#root, "failure").hidden = true;
    try {
      await work(this.#ask);
    } catch (thrown) {
      this.#fail(failureOf(thrown, "network"));
    }
  }

  /** An engine that is there already answers sooner than a file comes. */
  #ask: Ask = async (name, parameters) => {
    const stored = sharedEngine().loaded ? undefined : await storedAnswer(name, parameters);
    return stored ?? (await this.#panel.engine()).ask(name, parameters);
  };

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
