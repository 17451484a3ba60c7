import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../command/fault.ts";
import { type RepeatedKey, repeatedKeys } from "./json-keys.ts";
import { quoted } from "./quoted.ts";

/** Faults of one file that are told at once. */
const mostTold = 5;

/** Faults in one line. */
function inOneLine(faults: readonly string[]): string {
  const more = faults.length > mostTold ? `; and ${faults.length - mostTold} more` : "";
  return `${faults.slice(0, mostTold).join("; ")}${more}`;
}

/**
 * What a JSON text holds.
 * @param path the file that it is from
 * @throws Fault in one line when it is no JSON, or an object in it has a key twice
 */
export function parseJson(text: string, path: string): unknown {
  let json: unknown;
  let repeated: RepeatedKey[];
  try {
    json = JSON.parse(text);
    repeated = repeatedKeys(text);
  } catch (error) {
    throw new Fault("description", `${path} is no JSON: ${(error as Error).message}`);
  }
  if (repeated.length === 0) return json;
  const faults = repeated.map(
    ({ key, line, column, earlier }) =>
      `${path}:${line}:${column}: this object has ${quoted(key)} on line ${earlier} already`,
  );
  throw new Fault("description", `${inOneLine(faults)}; keep each key once`);
}

/**
 * Reads a JSON file that has to be of a form.
 * @throws Fault in one line when it is not
 */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(parseJson(await readFile(path, "utf8"), path));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) => `${z.core.toDotPath(issue.path) || "all of it"}: ${issue.message}`,
  );
  throw new Fault("description", `${path} is not valid: ${inOneLine(faults)}`);
}
