import { z } from "zod";

/**
 * Written by hand from the Data Package 2.0 specification (package, resource, table schema, table
 * dialect, in the parts we use). It stands for the JSON Schemas published at
 * https://datapackage.org/profiles/2.0/, which no package registry carries, and was compared with
 * them rule by rule. Objects are loose where the standard allows properties of one's own.
 */

const text = z.string().min(1);
const name = z.string().regex(/^[-a-z0-9._/]+$/);
/** A full address, or a path below the descriptor without "..", not hidden and not absolute. */
const path = z.string().regex(/^(https?:\/\/.+|(?![./~])(?!.*\/\.\.\/)[^\\:]+)$/);
const profile = (file: string) => z.literal(`https://datapackage.org/profiles/2.0/${file}.json`);
const isUnique = (list: unknown[]) => new Set(list).size === list.length;
const unique = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1).refine(isUnique, { error: "each only once" });
/** Properties of the standard that we do not use: one that appears first needs its rules here. */
const unused = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((each) => [each, z.undefined().optional()])) as Record<
    Name,
    z.ZodOptional<z.ZodUndefined>
  >;

const licence = z.looseObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path,
  title: text,
});
const source = z
  .looseObject({
    title: text.optional(),
    path: path.optional(),
    version: text.optional(),
    ...unused("email"),
  })
  .refine((value) => Object.keys(value).length > 0);
const contributor = z.looseObject({
  title: text,
  roles: z.array(text).min(1),
  ...unused("path", "email", "givenName", "familyName", "organization"),
});

const required = { required: z.boolean().optional() };
const noted = {
  name: text,
  title: text,
  description: text,
  example: text.optional(),
  ...unused("format", "missingValues", "categories", "categoriesOrdered", "rdfType"),
};
/** A field of numbers of a kind: bounds and allowed values are of it too, or all are texts. */
const numeric = <Type extends "integer" | "number" | "year">(type: Type, value: z.ZodNumber) =>
  z.looseObject({
    ...noted,
    ...unused("bareNumber", "groupChar", "decimalChar"),
    type: z.literal(type),
    constraints: z
      .strictObject({
        ...required,
        enum: z.union([unique(value), unique(z.string())]).optional(),
        minimum: value.optional(),
        maximum: value.optional(),
      })
      .optional(),
  });
const field = z.discriminatedUnion("type", [
  z.looseObject({
    ...noted,
    type: z.literal("string"),
    constraints: z
      .strictObject({
        ...required,
        enum: unique(z.string()).optional(),
        pattern: text.optional(),
      })
      .optional(),
  }),
  z.looseObject({
    ...noted,
    type: z.literal("any"),
    constraints: z.strictObject({ ...required, enum: unique(z.unknown()).optional() }).optional(),
  }),
  numeric("integer", z.int()),
  numeric("number", z.number()),
  numeric("year", z.int()),
  z.looseObject({
    ...noted,
    type: z.literal("boolean"),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    constraints: z.strictObject(required).optional(),
  }),
]);

const keys = unique(text);
const foreignKey = z
  .strictObject({
    fields: keys,
    reference: z.strictObject({ resource: text, fields: keys }),
  })
  .refine(({ fields, reference }) => fields.length === reference.fields.length, {
    error: "as many columns on either side",
  });
const tableSchema = z
  .looseObject({
    $schema: profile("tableschema"),
    fields: z.array(field).min(1),
    primaryKey: keys,
    uniqueKeys: z.array(keys).min(1).optional(),
    foreignKeys: z.array(foreignKey).min(1).optional(),
    ...unused("fieldsMatch", "missingValues"),
  })
  .refine(({ fields }) => isUnique(fields.map((each) => each.name)), {
    error: "field names are unique",
  })
  .refine(
    ({ fields, primaryKey, uniqueKeys = [], foreignKeys = [] }) => {
      const used = [primaryKey, ...uniqueKeys, ...foreignKeys.map((key) => key.fields)].flat();
      return used.every((key) => fields.some((each) => each.name === key));
    },
    { error: "keys are of columns that are there" },
  );

const resource = z
  .looseObject({
    name,
    path,
    type: z.literal("table").optional(),
    title: text,
    description: text,
    format: text,
    mediatype: z.string().regex(/^[^/]+\/[^/]+$/),
    encoding: z.literal("utf-8").optional(),
    bytes: z.int().positive(),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    licenses: z.array(licence).min(1),
    sources: z.array(source),
    schema: tableSchema.optional(),
    dialect: z
      .strictObject({
        $schema: profile("tabledialect"),
        itemType: z.enum(["array", "object"]).optional(),
        delimiter: z.string().length(1).optional(),
        sheetName: text.optional(),
        headerRows: z.array(z.int().positive()).min(1).optional(),
      })
      .optional(),
    ...unused("data", "homepage"),
  })
  .refine(({ type, schema }) => (type === "table") === (schema !== undefined), {
    error: "a table has a schema, and nothing else has",
  });

export const dataPackageSchema = z
  .looseObject({
    $schema: profile("datapackage"),
    name,
    title: text,
    description: text,
    version: text,
    created: z.iso.datetime(),
    keywords: z.array(text).min(1),
    licenses: z.array(licence).min(1),
    sources: z.array(source).min(1),
    contributors: z.array(contributor).min(1),
    resources: z.array(resource).min(1),
    ...unused("id", "homepage", "image"),
  })
  .refine(({ resources }) => isUnique(resources.map((each) => each.name)), {
    error: "resource names are unique",
  });
