import profile from "datapackage/lib/profiles/data-package.json";
import tabular from "datapackage/lib/profiles/tabular-data-resource.json";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { metadata } from "../../../src/lib/metadata.ts";
import { dataPackage } from "./compiled.ts";
import { dataPackageSchema } from "./data-package.schema.ts";
import { checkOf } from "./json-schemas.ts";

const [first, ...others] = dataPackage.resources;
if (!first?.schema) throw new Error("the first resource is a table");
const [field, ...fields] = first.schema.fields;

/** The package with changes to its first resource, to the schema of that, or to its first field. */
const changed = (resource: object, schema: object = {}, column: object = {}) => ({
  ...dataPackage,
  resources: [
    {
      ...first,
      schema: { ...first.schema, fields: [{ ...field, ...column }, ...fields], ...schema },
      ...resource,
    },
    ...others,
  ],
});

describe("the rules of Data Package 2.0", () => {
  test("are kept", () => {
    const { error } = dataPackageSchema.safeParse(dataPackage);
    expect(error && z.prettifyError(error)).toBeUndefined();
  });

  test.each([
    ["a path out of the folder", changed({ path: "../secret.csv" })],
    ["a path of another scheme", changed({ path: "file:secret.csv" })],
    ["a hash of another kind", changed({ hash: "md5:00" })],
    ["a table without a schema", changed({ schema: undefined })],
    ["data beside a path", changed({ data: [] })],
    ["a licence of no name and no address", changed({ licenses: [{ title: "Free" }] })],
    ["a key of a column that is not there", changed({}, { primaryKey: ["nothing"] })],
    ["a key that names a column twice", changed({}, { primaryKey: [field?.name, field?.name] })],
    ["a list of no foreign keys", changed({}, { foreignKeys: [] })],
    ["a type of no standard", changed({}, {}, { type: "text" })],
    ["a bound of a text", changed({}, {}, { constraints: { minimum: 1 } })],
    ["a value that is allowed twice", changed({}, {}, { constraints: { enum: ["a", "a"] } })],
    ["a number among allowed texts", changed({}, {}, { constraints: { enum: ["a", 1] } })],
    ["an example that is no text", changed({}, {}, { example: 5 })],
    ["a part of the standard without a rule here", changed({}, { missingValues: ["-"] })],
    ["a contributor without a role", { ...dataPackage, contributors: [{ title: "A", roles: [] }] }],
  ])("find %s", (_fault, broken) => {
    expect(dataPackageSchema.safeParse(broken).success).toBe(false);
  });
});

// Of the profiles that Frictionless publishes, only those of version 1 are in a package. They hold
// for 2.0 too, save what 2.0 did away with: that a table says `profile` and its whole `dialect`.
describe("the published profiles of version 1", () => {
  const packageFaults = checkOf(profile);
  const schemaFaults = checkOf({ $schema: tabular.$schema, ...tabular.properties.schema });

  test("accept the package and the schema of each table", () => {
    expect(packageFaults(dataPackage)).toEqual([]);
    const schemas = dataPackage.resources.flatMap(({ schema }) => schema ?? []);
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) expect(schemaFaults(schema)).toEqual([]);
  });

  test("find a name with capitals and a type of no standard", () => {
    expect(packageFaults(changed({ name: "Our Table" })).join("\n")).toContain("name");
    expect(schemaFaults({ fields: [{ name: "a", type: "text" }] }).join("\n")).toContain("type");
  });
});

test("each table leads only to columns of tables that are there", () => {
  const columns = new Map(
    dataPackage.resources.map(({ name, schema }) => [
      name,
      schema?.fields.map((each) => each.name),
    ]),
  );
  for (const { schema } of dataPackage.resources) {
    for (const { reference } of schema?.foreignKeys ?? []) {
      expect(columns.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
    }
  }
});

test("the package says what the model says", () => {
  expect(dataPackage).toMatchObject({
    name: metadata.name,
    title: metadata.title.en,
    title_vi: metadata.title.vi,
    licenses: [metadata.licence],
  });
});
