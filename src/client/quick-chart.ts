import { quickChartWords } from "../i18n/quick-chart.ts";
import type { Language } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { type ChartKind, chartPossibility } from "../lib/quick-chart/choice.ts";
import { type ColumnRole, columnRoles } from "../lib/quick-chart/column-roles.ts";
import type { Result } from "../lib/result.ts";
import { pageAreaNames } from "./area-names.ts";
import { receive } from "./query/events.ts";
import { ChartControls } from "./quick-chart/controls.ts";
import { saveGraphic, showGraphic } from "./quick-chart/graphic.ts";
import type { Drawn, Request } from "./quick-chart/shown.ts";
import { languageOf } from "./shared/language.ts";
import { part } from "./shared/parts.ts";
import { enablePictureButtons } from "./shared/picture-buttons.ts";

/** `<quick-chart>`: draws the last result of the SQL page; the drawing code loads at the first chart. */
class QuickChart extends HTMLElement {
  #language: Language = "vi";
  #controls: ChartControls | undefined;
  #result: Result | undefined;
  #columns: ColumnRole[] | undefined;
  #kind: ChartKind | undefined;
  #all = false;
  /** Counts drawings, so that a late one of an earlier choice is not shown. */
  #latest = 0;

  connectedCallback(): void {
    this.#language = languageOf(this);
    const page = this.closest("sql-query");
    if (!page || this.#controls) return;
    this.#controls = new ChartControls(this, this.#language, (name) => {
      this.#all = false;
      if (name === "series" && this.#result && this.#kind) {
        this.#controls?.offerWanted(this.#kind, this.#result);
      }
      if (name === "y") this.#chooseMethod();
      this.#draw();
    });
    receive(page, "query-result", (result) => this.#take(result));
    receive(page, "query-cleared", () => {
      this.#latest += 1;
      this.#result = undefined;
      this.hidden = true;
    });
    for (const button of this.#kinds) {
      button.addEventListener("click", () => this.#choose(button.dataset.kind as ChartKind));
    }
    part(this, "chart-all").addEventListener("click", () => {
      this.#all = true;
      this.#draw();
    });
    enablePictureButtons(this, (_, format) => saveGraphic(this, format, this.#language));
  }

  get #kinds(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>("[data-kind]")];
  }

  /** A new result: a chart that is open is drawn from it, where that can be. */
  #take(result: Result): void {
    this.#result = result;
    this.#columns = undefined;
    this.hidden = false;
    if (this.#kind) this.#choose(this.#kind);
  }

  /** Worked out at the first chart: most results are only read, and some have 100,000 rows. */
  #columnsOf(result: Result): ColumnRole[] {
    const codes = () => new Set(pageAreaNames().map(({ area_code }) => area_code));
    this.#columns ??= columnRoles(result, codes());
    return this.#columns;
  }

  #choose(kind: ChartKind): void {
    this.#kind = kind;
    this.#all = false;
    for (const button of this.#kinds) {
      button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
    }
    const result = this.#result;
    if (!result) return;
    const possibility = chartPossibility(kind, result, this.#columnsOf(result), this.#language);
    if (possibility.obstacle) {
      this.#latest += 1;
      this.#controls?.hide();
      this.#fail(quickChartWords[this.#language].obstacle[possibility.obstacle]);
      return;
    }
    this.#controls?.offer(kind, result, possibility.options, possibility.choice);
    this.#chooseMethod();
    this.#draw();
  }

  /** Percentages fall into the classes of the site's maps; of other numbers nobody knows the limits. */
  #chooseMethod(): void {
    const controls = this.#controls;
    if (!controls) return;
    controls.method = this.#columns?.[controls.choice.y]?.percent ? "fixed" : "quantile";
  }

  #fail(message: string): void {
    part(this, "chart-figure").hidden = true;
    part(this, "chart-message").textContent = message;
  }

  async #draw(): Promise<void> {
    const controls = this.#controls;
    if (!controls || !this.#result || !this.#kind) return;
    this.#latest += 1;
    const request = this.#latest;
    const words = quickChartWords[this.#language];
    const wanted: Request = {
      kind: this.#kind,
      result: this.#result,
      columns: this.#columnsOf(this.#result),
      choice: controls.choice,
      language: this.#language,
      all: this.#all,
      wanted: controls.wanted,
      method: controls.method,
    };
    try {
      const drawn = await draw(wanted);
      if (request !== this.#latest) return;
      if (typeof drawn === "string") this.#fail(drawn);
      else this.#show(drawn);
    } catch {
      if (request === this.#latest) this.#fail(words.failed);
    }
  }

  #show(drawn: Drawn): void {
    const words = quickChartWords[this.#language];
    showGraphic(this, drawn);
    part(this, "chart-message").textContent = "";
    const all = part(this, "chart-all");
    all.hidden = drawn.beyond === 0;
    const rows = this.#result?.rowCount ?? 0;
    all.textContent = words.drawAll(formatCount(rows, this.#language));
  }
}

/** The drawing, or words about why there is none. Each way of drawing is fetched when it is needed. */
async function draw(request: Request): Promise<Drawn | string> {
  if (request.kind === "map") {
    const { drawAreas } = await import("./quick-chart/map.ts");
    return drawAreas(request as Request<"map">);
  }
  const { drawPlot } = await import("./quick-chart/plot.ts");
  const drawn = drawPlot(request as Request<Exclude<ChartKind, "map">>);
  return drawn ?? quickChartWords[request.language].obstacle["no-number"];
}

customElements.define("quick-chart", QuickChart);
