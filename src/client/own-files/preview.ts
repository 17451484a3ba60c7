import { ownFilesWords } from "../../i18n/own-files.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import { type CellType, cellTypes } from "../../lib/table-file/cell-types.ts";
import { part } from "../shared/parts.ts";
import type { Shown } from "./source.ts";

function typeSelect(
  column: string,
  type: CellType,
  language: Language,
  onChange: (type: CellType) => void,
): HTMLSelectElement {
  const words = ownFilesWords[language];
  const select = document.createElement("select");
  select.setAttribute("aria-label", words.typeOf(column));
  select.append(
    ...cellTypes.map((each) => new Option(words.types[each], each, false, each === type)),
  );
  select.addEventListener("change", () => onChange(select.value as CellType));
  return select;
}

/**
 * Shows the first rows under the names that SQL knows the columns by, each with its type.
 * @param onType called when the reader wants a column read as another type
 */
export function showPreview(
  card: ParentNode,
  shown: Shown,
  language: Language,
  onType: (column: string, type: CellType) => void,
): void {
  const types = shown.text?.reading.columns;
  part(card, "own-head").replaceChildren(
    ...shown.columns.map(({ name, heading, type }, index) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      const code = document.createElement("code");
      code.textContent = name;
      cell.append(code);
      if (heading && heading !== name) {
        const note = document.createElement("span");
        note.className = "note";
        note.textContent = heading;
        cell.append(note);
      }
      const own = types?.[index]?.type;
      if (own) cell.append(typeSelect(name, own, language, (chosen) => onType(name, chosen)));
      else {
        const note = document.createElement("span");
        note.className = "note";
        note.textContent = type;
        cell.append(note);
      }
      return cell;
    }),
  );
  const isNumber = (index: number) =>
    /INT|DOUBLE|DECIMAL|FLOAT/.test(shown.columns[index]?.type ?? "");
  part(card, "own-rows").replaceChildren(
    ...shown.preview.map((cells) => {
      const row = document.createElement("tr");
      row.append(
        ...cells.map((text, index) => {
          const cell = document.createElement("td");
          cell.textContent = text;
          cell.classList.toggle("number", isNumber(index));
          return cell;
        }),
      );
      return row;
    }),
  );
}

/** "12 dòng, 4 cột · UTF-8". */
export function factsOf({ rowCount, columns, text }: Shown, language: Language): string {
  const words = ownFilesWords[language];
  const count = (value: number) => formatCount(value, language);
  const size = words.rows(count(rowCount), count(columns.length));
  return [size, text && words.encodings[text.encoding]].filter(Boolean).join(" · ");
}
