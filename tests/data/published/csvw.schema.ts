import { z } from "zod";

/**
 * Written by hand from the W3C Recommendation "Metadata Vocabulary for Tabular Data" (2015), in the
 * parts we use, and compared with its text. W3C publishes no schema for it, only this text, its
 * terms and its test suite. Strict objects: CSVW refuses properties that it does not know, save
 * common ones with a prefix.
 */

const localised = z.array(
  z.strictObject({ "@value": z.string().min(1), "@language": z.enum(["vi", "en"]) }),
);
const columnReference = z.union([z.string(), z.array(z.string()).min(1)]);

const datatype = z
  .strictObject({
    base: z.enum(["string", "integer", "decimal", "boolean", "gYear"]),
    format: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  })
  .refine(
    ({ base, minimum, maximum }) =>
      (minimum === undefined && maximum === undefined) ||
      ["integer", "decimal", "gYear"].includes(base),
    { error: "only numbers, dates and times have bounds" },
  )
  .refine(({ base, format }) => base !== "boolean" || format?.split("|").length === 2, {
    error: "the format of a boolean is its two values",
  })
  .refine(({ base, format }) => format === undefined || ["string", "boolean"].includes(base), {
    error: "only the format of a text is a regular expression",
  })
  .refine(({ minimum = -Infinity, maximum = Infinity }) => minimum <= maximum, {
    error: "the minimum is above the maximum",
  });

const column = z.strictObject({
  // A variable of RFC 6570: dots only between; "_" at the start is kept for the standard.
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*$/),
  titles: z.string(),
  "dc:title": localised,
  "dc:description": localised,
  "schema:unitText": localised.optional(),
  required: z.boolean(),
  datatype,
});

const foreignKey = z.strictObject({
  columnReference,
  reference: z.strictObject({ resource: z.string(), columnReference }),
});

const tableSchema = z
  .strictObject({
    columns: z.array(column).min(1),
    primaryKey: columnReference,
    foreignKeys: z.array(foreignKey).optional(),
  })
  .refine(({ columns }) => new Set(columns.map(({ name }) => name)).size === columns.length, {
    error: "column names are unique",
  })
  .refine(
    ({ columns, primaryKey, foreignKeys = [] }) =>
      [primaryKey, ...foreignKeys.map((key) => key.columnReference)]
        .flat()
        .every((key) => columns.some(({ name }) => name === key)),
    { error: "keys are of columns that are there" },
  );

const table = {
  url: z.string().regex(/^[\w-]+\.csv$/),
  "dc:title": localised,
  "dc:description": localised,
  "dc:license": z.strictObject({ "@id": z.url() }),
  "dc:publisher": z.strictObject({ "schema:name": localised }),
  tableSchema,
};

const context = z.tuple([
  z.literal("http://www.w3.org/ns/csvw"),
  z.strictObject({ "@language": z.enum(["vi", "en"]) }),
]);
const dialect = z.strictObject({ encoding: z.literal("utf-8"), header: z.literal(true) });

export const tableDocument = z.strictObject({ "@context": context, ...table, dialect });
export const tableGroupDocument = z.strictObject({
  "@context": context,
  "dc:title": localised,
  "schema:version": z.string(),
  dialect,
  tables: z.array(z.strictObject(table)).min(1),
});

export type CsvwTable = z.infer<typeof tableGroupDocument>["tables"][number];
