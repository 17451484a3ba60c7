import { quotedText } from "../lib/quoting.ts";
import type { Value } from "../lib/result.ts";

/** The value as a SQL literal that DuckDB reads back unchanged. */
function literal(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return quotedText(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be a SQL parameter; pass a finite number`);
  }
  // Without an exponent DuckDB takes digits for a DECIMAL, which it reads less exactly.
  if (typeof value === "number" && !Number.isInteger(value)) return value.toExponential();
  return String(value);
}

/** The value as a part of a name. */
function namePart(value: Value): string {
  if (typeof value === "string" && /^\w+$/.test(value)) return value;
  throw new RangeError(`${value} cannot be part of a name in SQL`);
}

/**
 * The question's text with each `$name` replaced by its value as a literal, and each `{name}` by its
 * value as it is: a part of the name of what is asked. Both engines run this text, so what a reader
 * is shown is, letter for letter, what was run.
 * @throws when the text names a parameter that was not given
 */
export function fillParameters(sql: string, parameters: Record<string, Value>): string {
  return sql.replace(/\$([a-z_]+)|\{([a-z_]+)\}/g, (_, name?: string, part?: string) => {
    const asked = name ?? part ?? "";
    const value = parameters[asked];
    if (value === undefined) throw new Error(`missing SQL parameter: ${asked}`);
    return part ? namePart(value) : literal(value);
  });
}

/** The statements of a script that ends each one with `;` at the end of a line. */
export function splitStatements(script: string): string[] {
  return script.split(/;\s*$/m).filter((statement) => statement.trim() !== "");
}
