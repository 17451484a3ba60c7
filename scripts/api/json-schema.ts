import { z } from "zod";
import { type ApiFileName, apiFiles } from "../../src/api/files.ts";
import { apiFields } from "../../src/i18n/api-fields.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Adds the meaning of each named property, and takes out the limits that every integer has. */
function explain(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const meaning = apiFields[name];
    if (meaning && typeof property === "object") property.description = meaning.en;
  }
  for (const part of Object.values(schema)) {
    if (part !== null && typeof part === "object") explain(part as JsonSchema);
  }
}

/** The JSON Schema (2020-12) of a file of the API, made from the type that it was written with. */
export function jsonSchemaOf(name: ApiFileName): JsonSchema {
  // Through JSON, so that no two properties are the same object and share a meaning.
  const schema: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(apiFiles[name].schema)));
  explain(schema);
  return schema;
}
