import type { Column, Value } from "../../lib/result.ts";

/**
 * Results that a reader can read. Arrow hands over dates, decimals, lists and large integers in
 * forms that lose digits or that no table can show, so DuckDB itself writes those columns as text.
 */

const asTheyAre = /^(VARCHAR|BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|DOUBLE)$/;
const numbersAsText = /^(U?BIGINT|U?HUGEINT|DECIMAL\(.*\)|FLOAT)$/;

/** The statement around `statement` that writes as text what needs it. */
export function readableStatement(statement: string, columns: Column[]): string {
  const names = columns.map((_, at) => `c${at}`);
  const list = columns.map(({ type }, at) => (asTheyAre.test(type) ? `c${at}` : `c${at}::VARCHAR`));
  return `SELECT ${list.join(", ")} FROM (${statement}\n) AS answer(${names.join(", ")})`;
}

/** The number that a text of digits stands for, or the text where no number is exactly that. */
function exactNumber(text: string): Value {
  const number = Number(text);
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  return digits <= 15 || Number.isSafeInteger(number) ? number : text;
}

/** How the values of a column of that type, as the engine gives them, become plain ones. */
export function plainValues(type: string): (value: unknown) => Value {
  const isNumber = numbersAsText.test(type);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === "string") return isNumber ? exactNumber(value) : value;
    if (typeof value === "number" || typeof value === "boolean") return value;
    return String(value);
  };
}
