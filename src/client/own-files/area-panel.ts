import type { OwnAreas } from "../../engine/wasm/own-areas.ts";
import { ownFilesWords } from "../../i18n/own-files.ts";
import type { AreaSet } from "../../lib/area-names.ts";
import { countryCode } from "../../lib/area-names.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import { mostAreaTexts } from "../../lib/own-files/area-column.ts";
import { type ColumnMatch, matchAreas, type ValueCounts } from "../../lib/own-files/area-match.ts";
import { uniqueName } from "../../lib/unique-names.ts";
import { areaName, pageAreaNames } from "../area-names.ts";
import { drawMap } from "../map/drawing.ts";
import { part } from "../shared/parts.ts";
import { showUnknown } from "./unknown.ts";

/** What the panel needs of the file that it belongs to. */
export interface AreaHost {
  language: Language;
  /** Start of the ids of the panel's map. */
  id: string;
  counts(column: string): Promise<ValueCounts>;
  /** Adds the codes to the table, and says whether that worked. */
  confirm(areas: OwnAreas): Promise<boolean>;
  /** Puts the query that joins the table with ours into the editor. */
  join(areas: OwnAreas, areaSet: AreaSet): void;
}

/** The part of a file's card that says which provinces it names, and lets the reader correct that. */
export class AreaPanel {
  #card: ParentNode;
  #host: AreaHost;
  #columns: string[] = [];
  #counts: ValueCounts = new Map();
  #match: ColumnMatch | undefined;
  /** Codes by text, as the reader chose them. */
  #choices = new Map<string, string>();
  #confirmed: OwnAreas | undefined;

  constructor(card: ParentNode, host: AreaHost) {
    this.#card = card;
    this.#host = host;
    this.#select("areaColumn").addEventListener("change", () => this.#take());
    this.#select("areaSet").addEventListener("change", () => {
      this.#choices.clear();
      this.#findAreas(this.#select("areaSet").value as AreaSet);
    });
    part(card, "own-map").addEventListener("toggle", () => this.#showMap());
    part(card, "own-confirm").addEventListener("click", () => this.#confirm());
    part(card, "own-join").addEventListener("click", () => {
      if (this.#confirmed && this.#match) host.join(this.#confirmed, this.#match.areaSet);
    });
  }

  get #words() {
    return ownFilesWords[this.#host.language].areas;
  }

  #select(name: string): HTMLSelectElement {
    const select = this.#card.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) throw new Error(`no control "${name}"`);
    return select;
  }

  /** Offers the columns of a table, and takes the one that seems to name provinces. */
  async offer(columns: string[], areaColumn: string | undefined): Promise<void> {
    this.#columns = columns;
    const select = this.#select("areaColumn");
    select.replaceChildren(
      new Option(this.#words.none, ""),
      ...columns.map((name) => new Option(name, name, false, name === areaColumn)),
    );
    await this.#take();
  }

  async #take(): Promise<void> {
    const column = this.#select("areaColumn").value;
    this.#choices.clear();
    part(this.#card, "own-match").hidden = column === "";
    part(this.#card, "own-set").hidden = column === "";
    part(this.#card, "own-too-many").hidden = true;
    if (column === "") return;
    this.#counts = await this.#host.counts(column);
    const tooMany = this.#counts.size > mostAreaTexts;
    part(this.#card, "own-too-many").hidden = !tooMany;
    part(this.#card, "own-match").hidden = tooMany;
    if (!tooMany) this.#findAreas(undefined);
  }

  #findAreas(areaSet: AreaSet | undefined): void {
    const { language } = this.#host;
    const match = matchAreas(this.#counts, pageAreaNames(), areaSet);
    this.#match = match;
    this.#select("areaSet").value = match.areaSet;
    part(this.#card, "own-both-fit").hidden = !match.bothFit;
    showUnknown(this.#card, match, this.#choices, language, () => this.#showState());
    this.#confirmed = undefined;
    this.#showState();
  }

  /** Codes by text: what was recognised and what the reader chose. */
  get #codes(): Map<string, string> {
    const found = this.#match?.values ?? [];
    const recognised = found.flatMap(({ value, code }): [string, string][] =>
      code === null ? [] : [[value, code]],
    );
    return new Map([...recognised, ...this.#choices]);
  }

  #showState(): void {
    const count = (value: number) => formatCount(value, this.#host.language);
    const codes = this.#codes;
    const all = this.#match?.values.length ?? 0;
    part(this.#card, "own-named").textContent = this.#words.summary(count(codes.size), count(all));
    const confirm = part<HTMLButtonElement>(this.#card, "own-confirm");
    confirm.disabled = codes.size === 0;
    confirm.textContent = this.#confirmed ? this.#words.update : this.#words.confirm;
    part(this.#card, "own-join").hidden = !this.#confirmed;
    if (!this.#confirmed) part(this.#card, "own-confirmed").textContent = "";
    this.#showMap();
  }

  async #showMap(): Promise<void> {
    const place = part(this.#card, "own-map-place");
    const match = this.#match;
    if (!match || !part<HTMLDetailsElement>(this.#card, "own-map").open) {
      place.replaceChildren();
      return;
    }
    const { language, id } = this.#host;
    const words = this.#words;
    const texts = groupBy(this.#codes, ([, code]) => code);
    texts.delete(countryCode);
    const all = pageAreaNames().filter(({ area_set }) => area_set === match.areaSet).length;
    try {
      const map = await drawMap(match.areaSet, language, `${id}-map`, {
        cells: [...texts].map(([area, named]) => ({
          area,
          fill: { kind: "class", index: 4, earlier: false },
          label: `${areaName(match.areaSet, area, language)}: ${named.map(([text]) => text).join("; ")}`,
        })),
        label: words.mapLabel,
        description: words.mapDescription(String(texts.size), String(all)),
        withoutCell: (name) => `${name}: ${words.notInFile}`,
      });
      place.replaceChildren(map);
    } catch {
      place.textContent = words.mapFailed;
    }
  }

  async #confirm(): Promise<void> {
    const match = this.#match;
    if (!match) return;
    const column = this.#select("areaColumn").value;
    const codes = [...this.#codes].map(([text, code]) => ({
      text,
      code,
      areaSet: code === countryCode ? "country" : match.areaSet,
    }));
    const areas = {
      column,
      codeColumn: uniqueName("area_code", this.#columns),
      setColumn: uniqueName("area_set", this.#columns),
      codes,
    };
    if (!(await this.#host.confirm(areas))) return;
    this.#confirmed = areas;
    this.#showState();
    const count = (value: number) => formatCount(value, this.#host.language);
    const rows = match.values.reduce((sum, each) => sum + each.rows, 0);
    const named = codes.reduce((sum, { text }) => sum + (this.#counts.get(text) ?? 0), 0);
    const { codeColumn, setColumn } = areas;
    part(this.#card, "own-confirmed").textContent = this.#words.confirmed(
      codeColumn,
      setColumn,
      count(named),
      count(rows),
    );
  }
}
