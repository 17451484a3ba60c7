import { type EngineFailure, failureOf } from "../../engine/wasm/failure.ts";
import { onEngineProgress, sharedEngine } from "../../engine/wasm/shared.ts";
import type { BrowserEngine } from "../../engine/wasm.ts";
import { engineWords } from "../../i18n/engine.ts";
import type { Language } from "../../lib/language.ts";
import { formatMegabytes } from "../../lib/numbers.ts";
import { part } from "./parts.ts";

/** The part of the page that loads the engine: button, progress, stopping, and what went wrong. */
export class EnginePanel {
  #root: HTMLElement;
  #language: Language;
  #totalBytes: number;
  #load: HTMLButtonElement;

  /** @param onRequest called when the reader asks for the engine by its button */
  constructor(root: HTMLElement, language: Language, onRequest: () => void) {
    this.#root = root;
    this.#language = language;
    this.#totalBytes = Number(part(root, "engine").dataset.bytes);
    this.#load = part<HTMLButtonElement>(root, "load");
    this.#load.addEventListener("click", onRequest);
    this.#load.disabled = false;
    part(root, "cancel").addEventListener("click", async () => (await sharedEngine()).cancel());
    onEngineProgress((loadedBytes) => this.#showProgress(loadedBytes));
  }

  /**
   * Gives `work` the engine, loading it first where needed, and shows how that goes.
   * @returns what `work` returns, or undefined after a failure, which the reader is told
   */
  async use<Result>(work: (engine: BrowserEngine) => Promise<Result>): Promise<Result | undefined> {
    part(this.#root, "failure").hidden = true;
    try {
      const engine = await sharedEngine();
      if (!engine.loaded) {
        this.#show("loading");
        this.#showProgress(0);
        await engine.load();
      }
      this.#show("ready");
      return await work(engine);
    } catch (thrown) {
      this.#fail(failureOf(thrown, "network"));
      return undefined;
    }
  }

  /** Loads the engine in the background; what goes wrong is told when the engine is asked for. */
  async prepare(): Promise<void> {
    try {
      await (await sharedEngine()).load();
      this.#show("ready");
    } catch {}
  }

  #show(shown: "load" | "loading" | "ready"): void {
    for (const name of ["load", "loading", "ready"]) part(this.#root, name).hidden = name !== shown;
  }

  #showProgress(loadedBytes: number): void {
    const words = engineWords[this.#language];
    const size = (bytes: number) => formatMegabytes(bytes, this.#language);
    const progress = part(this.#root, "loading").querySelector("progress");
    if (progress) progress.value = loadedBytes;
    part(this.#root, "progress-text").textContent =
      loadedBytes < this.#totalBytes
        ? words.progress(size(loadedBytes), size(this.#totalBytes))
        : words.starting;
  }

  #fail({ kind, message }: EngineFailure): void {
    const words = engineWords[this.#language];
    const failure = part(this.#root, "failure");
    failure.textContent = words.failure[kind];
    failure.title = message;
    failure.hidden = false;
    this.#load.textContent = words.retry;
    this.#show("load");
  }
}
