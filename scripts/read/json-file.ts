import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../command/fault.ts";

/** Faults of one file that are told at once. */
const mostTold = 5;

/**
 * Reads a JSON file that has to be of a form.
 * @throws Fault in one line when it is not
 */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readFile(path, "utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Fault("description", `${path} is no JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const told = issues
    .slice(0, mostTold)
    .map((issue) => `${z.core.toDotPath(issue.path) || "all of it"}: ${issue.message}`);
  const more = issues.length > mostTold ? `; and ${issues.length - mostTold} more` : "";
  throw new Fault("description", `${path} is not valid: ${told.join("; ")}${more}`);
}
