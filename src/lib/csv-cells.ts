const startsFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[+-]?[\d.,]*(e[+-]?\d+)?$/i;

/**
 * The value as it goes into a CSV file. A spreadsheet runs texts that begin with "=", "+", "-" or
 * "@" as formulas, some their full-width forms too, so they get an apostrophe before them; numbers
 * with any marks stay as they are, and so does a dash for "no value".
 */
export function safeCell<Value>(value: Value): Value | string {
  const runs = typeof value === "string" && startsFormula.test(value) && !plainNumber.test(value);
  return runs ? `'${value}` : value;
}
