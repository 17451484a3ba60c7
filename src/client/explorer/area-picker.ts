import { explorerWords } from "../../i18n/explorer.ts";
import { type ExplorerSet, explorerSets, mostAreas } from "../../lib/explorer/options.ts";
import { fold } from "../../lib/fold.ts";
import type { Language } from "../../lib/language.ts";
import { part } from "../shared/parts.ts";

/** The list of places to choose some from, with a box that narrows it and needs no accents. */
export class AreaPicker {
  #root: HTMLElement;
  #language: Language;
  /** In the order in which they were chosen. */
  #chosen: string[] = [];

  constructor(root: HTMLElement, language: Language) {
    this.#root = part(root, "picker");
    this.#language = language;
    const search = part<HTMLInputElement>(this.#root, "search");
    search.addEventListener("input", () => this.#narrow(fold(search.value)));
    search.addEventListener("keydown", (event) => {
      // Enter would send the form; it chooses the only place that is left.
      if (event.key !== "Enter") return;
      event.preventDefault();
      const left = this.#visibleBoxes();
      if (left.length === 1) left[0]?.click();
    });
  }

  #list(set: ExplorerSet): HTMLElement {
    const list = this.#root.querySelector<HTMLElement>(`[data-areas="${set}"]`);
    if (!list) throw new Error(`no list of the ${set} provinces`);
    return list;
  }

  #boxes(set: ExplorerSet): HTMLInputElement[] {
    return [...this.#list(set).querySelectorAll("input")];
  }

  #visibleBoxes(): HTMLInputElement[] {
    const selector = "ul:not([hidden]) > li:not([hidden]) input";
    return [...this.#root.querySelectorAll<HTMLInputElement>(selector)];
  }

  #narrow(wanted: string): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>("li[data-name]")) {
      item.hidden = !item.dataset.name?.includes(wanted);
    }
    part(this.#root, "no-area").hidden = this.#visibleBoxes().length > 0;
  }

  /** Every code of a set that can be chosen, with the country's. */
  codes(set: ExplorerSet): string[] {
    return this.#boxes(set).map(({ value }) => value);
  }

  nameOf(set: ExplorerSet, code: string): string {
    const box = this.#boxes(set).find(({ value }) => value === code);
    return box?.closest("label")?.textContent?.trim() ?? code;
  }

  /** The codes chosen, those chosen before first; the last one cannot be given up. */
  chosen(set: ExplorerSet): string[] {
    const checked = this.#boxes(set)
      .filter((box) => box.checked)
      .map(({ value }) => value);
    const kept = this.#chosen.filter((code) => checked.includes(code));
    const added = checked.filter((code) => !kept.includes(code));
    const chosen = [...kept, ...added];
    return chosen.length > 0 ? chosen : this.#chosen.slice(0, 1);
  }

  /** Shows the list of a set with what is chosen in it; once enough are, the others are closed. */
  show(set: ExplorerSet, chosen: string[]): void {
    this.#chosen = chosen;
    for (const each of explorerSets) this.#list(each).hidden = each !== set;
    for (const box of explorerSets.flatMap((each) => this.#boxes(each))) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= mostAreas;
    }
    const words = explorerWords[this.#language];
    part(this.#root, "chosen-areas").textContent = words.chosenAreas(chosen.length, mostAreas);
  }
}
