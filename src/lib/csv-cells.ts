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

/** The names with a number behind each that came before: n, n → n, n_2. */
export function uniqueNames(names: string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; used.has(unique); count += 1) unique = `${name}_${count}`;
    used.add(unique);
    return unique;
  });
}
