const startsFormula = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * The value as it goes into a CSV file. A spreadsheet runs texts that begin with "=", "+", "-" or
 * "@" as formulas, so they get an apostrophe before them; numbers stay numbers.
 */
export function safeCell<Value>(value: Value): Value | string {
  const runs = typeof value === "string" && startsFormula.test(value) && !plainNumber.test(value);
  return runs ? `'${value}` : value;
}
