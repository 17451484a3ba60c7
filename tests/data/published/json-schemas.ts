import { Ajv, type AnySchemaObject } from "ajv";
import Ajv4 from "ajv-draft-04";
import addFormats from "ajv-formats";

/** What a published JSON Schema finds wrong, each with its place; keywords of its own are let be. */
export function checkOf(schema: AnySchemaObject): (value: unknown) => string[] {
  // "textarea" is a hint to editors, which Frictionless writes where formats stand.
  const options = { allErrors: true, strict: false, formats: { textarea: true } } as const;
  const ajv = schema.$schema?.includes("draft-04") ? new Ajv4(options) : new Ajv(options);
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
