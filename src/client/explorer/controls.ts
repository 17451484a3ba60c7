import { choiceText } from "../../answers/explorer/heading.ts";
import { explorerWords } from "../../i18n/explorer.ts";
import {
  type Control,
  type ExplorerLevel,
  type ExplorerView,
  isUsed,
  ofEachLevel,
  type Reason,
  reasonAgainstView,
} from "../../lib/explorer/options.ts";
import {
  type Choices,
  type ExplorerState,
  type Parameter,
  writtenAs,
} from "../../lib/explorer/state.ts";
import { beyondStored } from "../../lib/explorer/stored.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import { AreaPicker } from "./area-picker.ts";

const selects = [
  "measure",
  "of",
  "level",
  "year",
  "from",
  "to",
  "region",
  "carry",
  "tolerance",
  "classes",
] as const satisfies Parameter[];
const radios = ["view", "areaSet"] as const satisfies Parameter[];

/** The form of the explorer: its options are the choices, its values the state. */
export class Controls {
  #form: HTMLFormElement;
  #language: Language;
  #picker: AreaPicker;
  /** The level whose years are listed. */
  #listed: ExplorerLevel = "province";

  /** Makes the form usable; `onChange` is called when the reader has chosen something else. */
  constructor(form: HTMLFormElement, language: Language, onChange: () => void) {
    this.#form = form;
    this.#language = language;
    this.#picker = new AreaPicker(form, language);
    form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "search") return;
      if (this.#hasLevels) this.#listYears(this.#select("level").value as ExplorerLevel);
      onChange();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
    // On a phone the figure comes first; the choices are a tap away.
    const row = part(form, "choice");
    row.addEventListener("click", () => {
      row.setAttribute("aria-expanded", String(row.getAttribute("aria-expanded") === "false"));
    });
  }

  #select(name: (typeof selects)[number]): HTMLSelectElement {
    const control = this.#form.elements.namedItem(name);
    if (!(control instanceof HTMLSelectElement)) throw new Error(`no control "${name}"`);
    return control;
  }

  /** No level can be chosen while all figures are of one. */
  get #hasLevels(): boolean {
    return this.#form.elements.namedItem("level") !== null;
  }

  /** The lists that there are. */
  get #selects() {
    return selects.filter((name) => name !== "level" || this.#hasLevels);
  }

  /** Where a reader chooses what only the engine answers. */
  get beyondStored(): HTMLElement[] {
    const selector = beyondStored.map((name) => `[data-control="${name}"]`).join();
    return [...this.#form.querySelectorAll<HTMLElement>(selector)];
  }

  #radios(name: (typeof radios)[number]): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #checked(name: (typeof radios)[number]): HTMLInputElement | undefined {
    return this.#radios(name).find(({ checked }) => checked);
  }

  get choices(): Choices {
    const values = (name: (typeof selects)[number]) =>
      [...this.#select(name).options].map(({ value }) => value);
    // The first of two years is one of provinces, whatever the level.
    const provincial = values("from").toReversed();
    const below = this.#hasLevels ? [...this.#select("level").options] : [];
    const yearsOf = (level: ExplorerLevel) =>
      level === "province"
        ? provincial
        : (below.find(({ value }) => value === level)?.dataset.years?.split(" ") ?? []);
    return {
      years: ofEachLevel((level) => yearsOf(level).map(Number)),
      regions: values("region").filter((region) => region !== "all"),
      areas: { "63": this.#picker.codes("63"), "34": this.#picker.codes("34") },
    };
  }

  /** Lists the years of a level, and keeps the chosen one where it is among them; else none is. */
  #listYears(level: ExplorerLevel): void {
    if (level === this.#listed) return;
    this.#listed = level;
    const select = this.#select("year");
    const { value } = select;
    const years = this.choices.years[level].toReversed().map(String);
    select.replaceChildren(...years.map((year) => element("option", { value: year }, year)));
    select.value = value;
  }

  /** The reader's choice as the part of an address after "?"; it may hold what does not go together. */
  get search(): string {
    const areaSet = this.#checked("areaSet")?.value === "34" ? "34" : "63";
    return new URLSearchParams([
      ...this.#selects
        .map((name) => [writtenAs(name), this.#select(name).value])
        .filter(([, value]) => value !== ""),
      ...radios.map((name) => [writtenAs(name), this.#checked(name)?.value ?? ""]),
      ["areas", this.#picker.chosen(areaSet).join(",")],
    ]).toString();
  }

  /** Shows a state, hides what has no bearing on it and says why some choices cannot be made. */
  show(state: ExplorerState): void {
    this.#listYears(state.level);
    for (const name of this.#selects) this.#select(name).value = String(state[name]);
    for (const name of radios) {
      for (const radio of this.#radios(name)) radio.checked = radio.value === state[name];
    }
    this.#picker.show(state.areaSet, state.areas);
    part(this.#form, "choice-text").textContent = choiceText(state, this.#language);
    for (const control of this.#form.querySelectorAll<HTMLElement>("[data-control]")) {
      const name = control.dataset.control ?? "";
      if (name === "measure" || name === "view" || name === "level") continue;
      control.hidden = !isUsed(name as Control, state);
    }
    const more = this.#form.querySelector<HTMLElement>(".more-choices");
    if (more) more.hidden = !more.querySelector("[data-control]:not([hidden])");
    this.#explain(state);
  }

  #explain({ measure, level }: ExplorerState): void {
    const words = explorerWords[this.#language];
    const impossible: { choice: string; why: Reason }[] = [];
    for (const radio of this.#radios("view")) {
      const why = reasonAgainstView(measure, radio.value as ExplorerView, level);
      radio.disabled = why !== undefined;
      if (why) impossible.push({ choice: words.quoted(this.#label(radio)), why });
    }
    const list = part(this.#form, "reasons");
    list.hidden = impossible.length === 0;
    const byReason = groupBy(impossible, ({ why }) => why);
    list.replaceChildren(
      ...[...byReason].map(([why, members]) => {
        const choices = members.map(({ choice }) => choice).join(", ");
        return element("li", {}, words.unavailable(choices, words.reasons[why]));
      }),
    );
  }

  #label(radio: HTMLInputElement | undefined): string {
    return radio?.closest("label")?.textContent?.trim() ?? "";
  }

  /** The text that the reader sees for a value of a choice, or the value where there is none. */
  nameOf(name: Parameter, value: string): string {
    if (name === "areas" || (name === "level" && !this.#hasLevels)) return value;
    if (name === "view" || name === "areaSet") {
      return this.#label(this.#radios(name).find((radio) => radio.value === value)) || value;
    }
    const option = [...this.#select(name).options].find((each) => each.value === value);
    return option?.text ?? value;
  }

  /** The text that the reader sees for the present value of a choice. */
  shown(name: Parameter): string {
    if (name === "areas") {
      const areaSet = this.#checked("areaSet")?.value === "34" ? "34" : "63";
      return this.areas(areaSet)
        .map((area) => area.name)
        .join(", ");
    }
    if (name === "view" || name === "areaSet") return this.#label(this.#checked(name));
    if (name === "level" && !this.#hasLevels) return explorerWords[this.#language].provinces;
    return this.#select(name).selectedOptions[0]?.text ?? "";
  }

  /** The chosen areas with their names, in the order in which they were chosen. */
  areas(areaSet: ExplorerState["areaSet"]): { code: string; name: string }[] {
    return this.#picker
      .chosen(areaSet)
      .map((code) => ({ code, name: this.#picker.nameOf(areaSet, code) }));
  }
}
