import { z } from "zod";

/**
 * Written by hand from the Data Package 2.0 specification (package, resource, table schema, table
 * dialect, in the parts we use). It stands for the JSON Schemas published at
 * https://datapackage.org/profiles/2.0/, which no package registry carries. Objects are loose
 * where the standard allows properties of one's own.
 */

const text = z.string().min(1);
const name = z.string().regex(/^[-a-z0-9._/]+$/);
/** A full address, or a path below the descriptor without "..", not hidden and not absolute. */
const path = z.string().regex(/^(https?:\/\/.+|(?![./~])(?!.*\/\.\.\/)[^\\:]+)$/);
const profile = (file: string) => z.literal(`https://datapackage.org/profiles/2.0/${file}.json`);

const licence = z.looseObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path,
  title: text,
});
const source = z
  .looseObject({ title: text.optional(), path: path.optional(), version: text.optional() })
  .refine((value) => Object.keys(value).length > 0);

const value = z.union([z.string(), z.number()]);
const common = { required: z.boolean().optional(), enum: z.array(value).min(1).optional() };
const noted = { name: text, title: text, description: text };
const bounds = { minimum: z.number().optional(), maximum: z.number().optional() };
const field = z.discriminatedUnion("type", [
  z.looseObject({
    ...noted,
    type: z.literal("string"),
    constraints: z.strictObject({ ...common, pattern: text.optional() }).optional(),
  }),
  z.looseObject({
    ...noted,
    type: z.enum(["integer", "number", "year"]),
    constraints: z.strictObject({ ...common, ...bounds }).optional(),
  }),
  z.looseObject({
    ...noted,
    type: z.literal("boolean"),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    constraints: z.strictObject(common).optional(),
  }),
]);

const keys = z.array(text).min(1);
const tableSchema = z
  .looseObject({
    $schema: profile("tableschema"),
    fields: z.array(field).min(1),
    primaryKey: keys,
    uniqueKeys: z.array(keys).min(1).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: keys,
          reference: z.strictObject({ resource: text, fields: keys }),
        }),
      )
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map((each) => each.name)).size === fields.length, {
    error: "field names are unique",
  });

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
        sheetName: text.optional(),
      })
      .optional(),
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
    contributors: z.array(z.looseObject({ title: text, roles: z.array(text).min(1) })).min(1),
    resources: z.array(resource).min(1),
  })
  .refine(
    ({ resources }) => new Set(resources.map((each) => each.name)).size === resources.length,
    {
      error: "resource names are unique",
    },
  );
