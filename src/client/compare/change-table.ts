import { compareWords } from "../../i18n/compare.ts";
import { languageOf } from "../shared/language.ts";
import { part } from "../shared/parts.ts";
import { SortedTable } from "../shared/sorted-table.ts";

/** `<change-table>`: its columns sort its lines; the country stays on top. */
class ChangeTable extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("thead button")) return;
    const language = languageOf(this);
    const { hint, sorted } = compareWords[language].table;
    new SortedTable(this, language, { sorted });
    part(this, "sorted").textContent = hint;
  }
}

customElements.define("change-table", ChangeTable);
