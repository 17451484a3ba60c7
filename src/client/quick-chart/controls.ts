import { quickChartWords } from "../../i18n/quick-chart.ts";
import type { Language } from "../../lib/language.ts";
import type { ChartKind, Choice, Options } from "../../lib/quick-chart/choice.ts";
import type { ClassMethod } from "../../lib/quick-chart/map-classes.ts";
import { textsOf } from "../../lib/quick-chart/points.ts";
import type { Result } from "../../lib/result.ts";
import { part } from "../shared/parts.ts";

type Name = "x" | "y" | "series" | "wanted" | "method";

/** The selects beside a chart: which columns it is drawn from, and how. */
export class ChartControls {
  #root: HTMLElement;
  #language: Language;

  /** @param onChange called when the reader has chosen something else */
  constructor(root: HTMLElement, language: Language, onChange: (name: Name) => void) {
    this.#root = part(root, "chart-choices");
    this.#language = language;
    this.#root.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) onChange(target.name as Name);
    });
  }

  #select(name: Name): HTMLSelectElement {
    const select = this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) throw new Error(`no control "${name}"`);
    return select;
  }

  #show(name: Name, shown: boolean): void {
    const label = this.#select(name).closest("label");
    if (label) label.hidden = !shown;
  }

  #fill(name: Name, options: { value: string; text: string }[], chosen: string): void {
    const select = this.#select(name);
    select.replaceChildren(
      ...options.map(({ value, text }) => new Option(text, value, false, value === chosen)),
    );
    this.#show(name, options.length > 0);
  }

  /** Offers the columns that a kind of chart can use, with a choice made. */
  offer(kind: ChartKind, result: Result, options: Options, choice: Choice): void {
    const words = quickChartWords[this.#language];
    for (const name of ["x", "y", "series"] as const) {
      const label = this.#root.querySelector(`[data-label="${name}"]`);
      if (label) label.textContent = words.parts[kind][name];
      const columns = options[name].map((index) => ({
        value: String(index),
        text: result.columns[index]?.name ?? "",
      }));
      const none = name === "series" ? [{ value: "", text: words.noSeries }] : [];
      this.#fill(name, [...none, ...columns], String(choice[name] ?? ""));
    }
    this.#show("method", kind === "map");
    this.offerWanted(kind, result);
    this.#root.hidden = false;
  }

  /** Offers the texts by which the rows of a map can be chosen; the last one is, as of years. */
  offerWanted(kind: ChartKind, result: Result): void {
    const { series } = this.choice;
    const texts = kind === "map" && series !== null ? textsOf(result, series) : [];
    const last = texts.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true })).at(-1);
    this.#fill(
      "wanted",
      texts.map((text) => ({ value: text, text })),
      last ?? "",
    );
  }

  get choice(): Choice {
    const series = this.#select("series").value;
    return {
      x: Number(this.#select("x").value),
      y: Number(this.#select("y").value),
      series: series === "" ? null : Number(series),
    };
  }

  /** The text that the rows of a map must have in the series column, if one is chosen. */
  get wanted(): string | undefined {
    return this.choice.series === null ? undefined : this.#select("wanted").value;
  }

  get method(): ClassMethod {
    return this.#select("method").value as ClassMethod;
  }

  set method(method: ClassMethod) {
    this.#select("method").value = method;
  }

  hide(): void {
    this.#root.hidden = true;
  }
}
