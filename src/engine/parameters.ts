import type { Value } from "./engine.ts";

/** The value as a SQL literal that DuckDB reads back unchanged. */
function literal(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be a SQL parameter; pass a finite number`);
  }
  // Without an exponent DuckDB takes digits for a DECIMAL, which it reads less exactly.
  if (typeof value === "number" && !Number.isInteger(value)) return value.toExponential();
  return String(value);
}

/**
 * The question's text with each `$name` replaced by its value as a literal. Both engines run this
 * text, so what a reader is shown is, letter for letter, what was run.
 * @throws when the text names a parameter that was not given
 */
export function fillParameters(sql: string, parameters: Record<string, Value>): string {
  return sql.replace(/\$([a-z_]+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`missing SQL parameter: ${name}`);
    return literal(value);
  });
}

/** The statements of a script that ends each one with `;` at the end of a line. */
export function splitStatements(script: string): string[] {
  return script.split(/;\s*$/m).filter((statement) => statement.trim() !== "");
}
