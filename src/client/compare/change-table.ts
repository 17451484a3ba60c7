import { compareWords } from "../../i18n/compare.ts";
import { languageOf } from "../shared/language.ts";
import { part } from "../shared/parts.ts";
import { roveByKeyboard } from "../shared/rove.ts";
import { SortedTable } from "../shared/sorted-table.ts";

/**
 * `<change-table>`: its columns sort its lines; the country stays on top. The links of all lines are
 * one tab stop, and the arrow keys move among them.
 */
class ChangeTable extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    roveByKeyboard(this, () => this.querySelectorAll<HTMLElement>("tbody a"), this.#left.signal);
    if (this.querySelector("thead button")) return;
    const language = languageOf(this);
    const { hint, sorted } = compareWords[language].table;
    new SortedTable(this, language, { sorted });
    part(this, "sorted").textContent = hint;
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }
}

customElements.define("change-table", ChangeTable);
