import type { FileList } from "./own-files/file-list.ts";
import { part } from "./shared/parts.ts";

/**
 * `<own-files>`: the reader's own files as tables beside ours. Nothing of them leaves the browser.
 * What reads and shows them is fetched with the first file.
 */
class OwnFiles extends HTMLElement {
  #files: FileList | undefined;

  connectedCallback(): void {
    const input = part<HTMLInputElement>(this, "own-input");
    input.disabled = false;
    input.addEventListener("change", async () => {
      await this.#add([...(input.files ?? [])]);
      // The same file can be chosen again after it was changed.
      input.value = "";
    });
    this.#acceptDrops();
  }

  /** Anywhere on the page: beside the frame the browser would leave the page for the file. */
  #acceptDrops(): void {
    const withFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      // The editor would take the text of the file for SQL.
      event.stopPropagation();
      act(event);
    };
    const mark = (over: boolean) => this.classList.toggle("dragged-over", over);
    const capture = { capture: true };
    document.addEventListener(
      "dragover",
      withFiles(() => mark(true)),
      capture,
    );
    document.addEventListener("dragleave", (event) => event.relatedTarget ?? mark(false));
    document.addEventListener(
      "drop",
      withFiles((event) => {
        mark(false);
        this.#add([...(event.dataTransfer?.files ?? [])]);
        this.scrollIntoView({ block: "start" });
      }),
      capture,
    );
  }

  async #add(files: File[]): Promise<void> {
    const failed = part(this, "own-not-loaded");
    failed.hidden = true;
    try {
      const { FileList } = await import("./own-files/file-list.ts");
      this.#files ??= new FileList(this);
    } catch {
      failed.hidden = false;
    }
    await this.#files?.add(files);
  }
}

customElements.define("own-files", OwnFiles);
