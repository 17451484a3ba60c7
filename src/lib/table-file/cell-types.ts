import { type DateOrder, dateText, timestampText } from "./dates.ts";
import { type DecimalMark, numberText } from "./numbers.ts";

/** What the cells of a column can be read as. */
export const cellTypes = ["integer", "number", "date", "timestamp", "boolean", "text"] as const;
export type CellType = (typeof cellTypes)[number];

/** How numbers and dates are written in a file. */
export interface Style {
  decimalMark: DecimalMark;
  dateOrder: DateOrder;
}

const truths = new Map(
  Object.entries({
    true: "true",
    yes: "true",
    có: "true",
    đúng: "true",
    false: "false",
    no: "false",
    không: "false",
    sai: "false",
  }),
);

/** What tables write where there is no value. */
const missing = /^(?:|-+|–|—|\.{2,3}|…|#?n\/?a|null)$/i;

/** Whether a cell says that there is no value; in a column of text only an empty one does. */
export const isMissing = (text: string, type: CellType): boolean =>
  type === "text" ? text.trim() === "" : missing.test(text.trim());

/** A cell as SQL writes it; undefined where it cannot be read as the type. */
export function cellText(text: string, type: CellType, style: Style): string | undefined {
  switch (type) {
    case "text":
      return text;
    case "date":
      return dateText(text, style.dateOrder);
    case "timestamp":
      return timestampText(text, style.dateOrder);
    case "boolean":
      return truths.get(text.trim().toLowerCase());
    case "number":
      return numberText(text, style.decimalMark);
    case "integer": {
      const number = numberText(text, style.decimalMark);
      return number !== undefined && /^-?\d+$/.test(number) ? number : undefined;
    }
  }
}

/** The narrowest type that every value of a column can be read as; text where there is none. */
export function typeOf(values: readonly string[], style: Style): CellType {
  const fits = (type: CellType) => {
    let present = false;
    const all = values.every((value) => {
      if (isMissing(value, type)) return true;
      present = true;
      return cellText(value, type, style) !== undefined;
    });
    return all && present;
  };
  return cellTypes.find(fits) ?? "text";
}
