import { ownFilesWords } from "../../i18n/own-files.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import { type CellType, cellTypes } from "../../lib/table-file/cell-types.ts";
import { isNumeric } from "../query/result-table.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import type { Shown } from "./source.ts";

function typeSelect(
  column: string,
  type: CellType,
  language: Language,
  onChange: (type: CellType) => void,
): HTMLSelectElement {
  const words = ownFilesWords[language];
  const select = element(
    "select",
    { "aria-label": words.typeOf(column) },
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
  const headings = shown.columns.map(({ name, heading, type }, index) => {
    const note = (text: string) => element("span", { class: "note" }, text);
    const cell = element("th", { scope: "col" }, element("code", {}, name));
    if (heading && heading !== name) cell.append(note(heading));
    const own = types?.[index]?.type;
    cell.append(
      own ? typeSelect(name, own, language, (chosen) => onType(name, chosen)) : note(type),
    );
    return cell;
  });
  part(card, "own-head").replaceChildren(element("tr", {}, ...headings));
  const classes = shown.columns.map((column) => (isNumeric(column) ? "number" : ""));
  part(card, "own-rows").replaceChildren(
    ...shown.preview.map((cells) => {
      const made = cells.map((text, at) => element("td", { class: classes[at] ?? "" }, text));
      return element("tr", {}, ...made);
    }),
  );
}

/** "12 dòng, 4 cột · UTF-8". */
export function factsOf({ rowCount, columns, text }: Shown, language: Language): string {
  const words = ownFilesWords[language];
  const count = (value: number) => formatCount(value, language);
  const size = words.rows(count(rowCount), count(columns.length));
  return [size, text?.encoding && words.encodings[text.encoding]].filter(Boolean).join(" · ");
}
