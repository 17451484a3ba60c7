import { explorerWords } from "../../i18n/explorer.ts";
import type { AreaSet } from "../../lib/area-names.ts";
import { areaSets, mostAreas } from "../../lib/explorer/options.ts";
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

  #list(areaSet: AreaSet): HTMLElement {
    const list = this.#root.querySelector<HTMLElement>(`[data-areas="${areaSet}"]`);
    if (!list) throw new Error(`no list of the ${areaSet} provinces`);
    return list;
  }

  #boxes(areaSet: AreaSet): HTMLInputElement[] {
    return [...this.#list(areaSet).querySelectorAll("input")];
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
  codes(areaSet: AreaSet): string[] {
    return this.#boxes(areaSet).map(({ value }) => value);
  }

  nameOf(areaSet: AreaSet, code: string): string {
    const box = this.#boxes(areaSet).find(({ value }) => value === code);
    return box?.closest("label")?.textContent?.trim() ?? code;
  }

  /** The codes chosen, those chosen before first; the last one cannot be given up. */
  chosen(areaSet: AreaSet): string[] {
    const checked = this.#boxes(areaSet)
      .filter((box) => box.checked)
      .map(({ value }) => value);
    const kept = this.#chosen.filter((code) => checked.includes(code));
    const added = checked.filter((code) => !kept.includes(code));
    const chosen = [...kept, ...added];
    return chosen.length > 0 ? chosen : this.#chosen.slice(0, 1);
  }

  /** Shows the list of a set with what is chosen in it; once enough are, the others are closed. */
  show(areaSet: AreaSet, chosen: string[]): void {
    this.#chosen = chosen;
    for (const each of areaSets) this.#list(each).hidden = each !== areaSet;
    for (const box of areaSets.flatMap((each) => this.#boxes(each))) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= mostAreas;
    }
    const words = explorerWords[this.#language];
    part(this.#root, "chosen-areas").textContent = words.chosenAreas(chosen.length, mostAreas);
  }
}
