import { expect, test } from "vitest";
import { readDescriptor } from "../../scripts/read/descriptor.ts";

const { resources } = await readDescriptor("data");
const identifiers = resources.flatMap(({ name, schema }) =>
  schema.fields
    .filter(({ name: field }) => schema.primaryKey.includes(field) && field.endsWith("_id"))
    .map((field) => ({ field, table: name })),
);

test.each(identifiers.filter(({ field }) => /\d/.test(field.example ?? "")))(
  "the numbers of $table may grow: its identifiers have no fixed width",
  ({ field }) => {
    const form = new RegExp(`^(?:${field.constraints?.pattern ?? ".*"})$`, "u");
    const example = field.example ?? "";
    expect(example).toMatch(form);
    const [first = ""] = example.match(/\d+/) ?? [];
    expect(example.replace(first, "1000")).toMatch(form);
  },
);
