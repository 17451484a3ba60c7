import { onEngineProgress, sharedEngine } from "../../engine/wasm/shared.ts";
import { engineWords } from "../../i18n/engine.ts";
import type { Language } from "../../lib/language.ts";
import { formatMegabytes } from "../../lib/numbers.ts";
import { part } from "../shared/parts.ts";

/** Shows how the engine arrives, and fetches it ahead once the reader is likely to need it. */
export class EngineState {
  #root: HTMLElement;
  #language: Language;
  #totalBytes: number;
  #hinted = false;
  /** Whether somebody waits for the engine; one that starts afresh by itself is not shown. */
  #awaited = false;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#totalBytes = Number(part(root, "engine").dataset.bytes);
    onEngineProgress((loadedBytes) => {
      if (this.#awaited) this.#showProgress(loadedBytes);
    });
    const hint = () => this.#prepare();
    part(root, "run").addEventListener("pointerenter", hint);
    part(root, "run").addEventListener("focus", hint);
    part(root, "editor").addEventListener("focusin", hint);
  }

  /** Waits until the engine is there, and shows how far it has come. */
  async load(): Promise<void> {
    const engine = await sharedEngine();
    if (engine.loaded) return;
    if (!this.#awaited) this.#showProgress(0);
    this.#awaited = true;
    try {
      await engine.load();
      part(this.#root, "size").hidden = true;
    } catch (thrown) {
      part(this.#root, "size").hidden = false;
      throw thrown;
    } finally {
      this.#awaited = false;
      part(this.#root, "loading").hidden = true;
    }
  }

  /** Loads in the background, unless the reader saves data; a failure is told when it matters. */
  #prepare(): void {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (this.#hinted || connection?.saveData) return;
    this.#hinted = true;
    this.load().catch(() => {
      this.#hinted = false;
    });
  }

  #showProgress(loadedBytes: number): void {
    const words = engineWords[this.#language];
    const size = (bytes: number) => formatMegabytes(bytes, this.#language);
    const loading = part(this.#root, "loading");
    const progress = loading.querySelector("progress");
    if (progress) progress.value = loadedBytes;
    part(this.#root, "size").hidden = true;
    loading.hidden = false;
    part(this.#root, "progress-text").textContent =
      loadedBytes < this.#totalBytes
        ? words.progress(size(loadedBytes), size(this.#totalBytes))
        : words.starting;
  }
}
