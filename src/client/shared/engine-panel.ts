import type { EngineFailure } from "../../engine/wasm/failure.ts";
import { listenToEngine, sharedEngine } from "../../engine/wasm/shared.ts";
import type { BrowserEngine } from "../../engine/wasm.ts";
import { engineWords } from "../../i18n/engine.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount, formatMegabytes } from "../../lib/numbers.ts";
import { part } from "./parts.ts";

const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
};

/** The part of a page that shows how the engine arrives: what it weighs, progress, that it is there. */
export class EnginePanel {
  #root: HTMLElement;
  #language: Language;
  #totalBytes: number;

  /** @param onLost told when the engine dies while nothing is asked of it */
  constructor(root: HTMLElement, language: Language, onLost: (failure: EngineFailure) => void) {
    this.#root = root;
    this.#language = language;
    this.#totalBytes = Number(part(root, "engine").dataset.bytes);
    listenToEngine({
      onProgress: (loadedBytes) => this.#showProgress(loadedBytes),
      onLost: (failure) => {
        this.offer();
        onLost(failure);
      },
    });
  }

  /**
   * The engine, loaded before where needed, which is shown.
   * @throws EngineFailure
   */
  async engine(): Promise<BrowserEngine> {
    const engine = sharedEngine();
    if (!engine.loaded) {
      // Asked for before anything is shown: to show takes long the first time.
      const loading = engine.load();
      if (part(this.#root, "loading").hidden) this.#showProgress(0);
      this.#show("loading");
      try {
        await loading;
      } catch (thrown) {
        this.offer();
        throw thrown;
      }
    }
    this.#show("ready");
    return engine;
  }

  /**
   * Loads the engine once the reader reaches for one of these elements, unless the reader saves
   * data; what goes wrong is told when the engine is asked for.
   * @param isNeeded whether what the reader is about to ask needs the engine
   */
  loadAheadFrom(elements: readonly HTMLElement[], isNeeded = () => true): void {
    let hinted = savesData();
    const hint = () => {
      if (hinted || !isNeeded()) return;
      hinted = true;
      this.engine().catch(() => {
        hinted = false;
      });
    };
    for (const each of elements) {
      for (const sign of ["pointerover", "focusin", "keyup"]) each.addEventListener(sign, hint);
    }
  }

  /** Shows what is to be seen before the engine is loaded. */
  offer(): void {
    this.#show("load");
  }

  #show(shown: "load" | "loading" | "ready"): void {
    const states = '[data-part="load"], [data-part="loading"], [data-part="ready"]';
    for (const state of this.#root.querySelectorAll<HTMLElement>(states)) {
      state.hidden = state.dataset.part !== shown;
    }
  }

  #showProgress(loadedBytes: number): void {
    const words = engineWords[this.#language];
    const size = (bytes: number) => formatMegabytes(bytes, this.#language);
    const progress = part(this.#root, "loading").querySelector("progress");
    if (progress) progress.value = loadedBytes;
    const isWhole = loadedBytes >= this.#totalBytes;
    part(this.#root, "progress-text").textContent = isWhole
      ? words.starting
      : words.progress(size(loadedBytes), size(this.#totalBytes));
    // An answer is told in counts: the page makes their formatter while the engine starts.
    if (isWhole) setTimeout(() => formatCount(0, this.#language));
  }
}
