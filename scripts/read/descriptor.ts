import { join } from "node:path";
import { z } from "zod";
import { readJsonFile } from "./json-file.ts";

export const descriptorFile = "datapackage.json";

const text = z.string().min(1);

/** The source of a regular expression. */
const expression = text.refine(
  (source) => {
    try {
      return new RegExp(source, "u") && true;
    } catch {
      return false;
    }
  },
  { error: "is no regular expression", abort: true },
);

// Strict objects: a misspelt constraint would otherwise switch a check off without a word.
const constraints = z.strictObject({
  required: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: expression.optional(),
  enum: z.array(text).min(1).optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
});

const field = z.strictObject({
  name: text,
  type: z.enum(["string", "integer", "number", "boolean", "year"]),
  title: text,
  title_vi: text,
  description: text,
  description_vi: text,
  /** What one unit of a number is; `unitless` gives the reason where there is none. */
  unit: text.optional(),
  unit_vi: text.optional(),
  unitless: text.optional(),
  example: text.optional(),
  trueValues: z.tuple([z.literal("true")]).optional(),
  falseValues: z.tuple([z.literal("false")]).optional(),
  /** Meaning of each allowed value. */
  values: z.record(text, z.strictObject({ en: text, vi: text })).optional(),
  /** The field is a date or a year; `past` ones may not lie in the future. */
  date: z.enum(["past", "any"]).optional(),
  /**
   * The field is an area code, of the set named by another field or of any of the given sets; or a
   * list of codes of one set, parted by semicolons, where the set's own name stands for all of it.
   */
  area: z
    .union([
      z.strictObject({ setField: text }),
      z.strictObject({ sets: z.array(text).min(1) }),
      z.strictObject({ listIn: text }),
    ])
    .optional(),
  /** The field is a year, or the first and last year of a span. */
  isSpan: z.boolean().optional(),
  /** Form of an identifier: `{area}` is the area code with the mark of its set. */
  idTemplate: text.optional(),
  /** How many decimals the named field has in its text; published, but no column of the file. */
  decimalsOf: text.optional(),
  /** Filled exactly when the named field is. */
  presentWith: text.optional(),
  notBefore: text.optional(),
  notAbove: text.optional(),
  slugOf: text.optional(),
  constraints: constraints.optional(),
});

const foreignKey = z.strictObject({
  fields: z.tuple([text]),
  reference: z.strictObject({ resource: text, fields: z.tuple([text]) }),
});

/** Description of one table. */
export const resource = z.looseObject({
  name: text,
  path: text,
  title: text,
  title_vi: text,
  description: text,
  description_vi: text,
  /** At least one of these fields is filled in each row. */
  requireOneOf: z.array(text).min(2).optional(),
  /**
   * No two rows are the same in all of these fields, empty ones included: that would be one figure
   * under two identifiers.
   */
  distinctBy: z.array(text).min(2).optional(),
  /** Columns that say which years the rows are about. */
  yearFields: z.array(text).min(1).optional(),
  /** Column of the areas that rows are about; their set is in a column, or is the same for all. */
  areaFields: z
    .strictObject({ code: text, set: text.optional(), inSet: text.optional() })
    .optional(),
  schema: z.strictObject({
    $schema: text,
    fields: z.array(field).min(1),
    primaryKey: z.array(text).min(1),
    uniqueKeys: z.array(z.array(text).min(1)).optional(),
    foreignKeys: z.array(foreignKey).optional(),
  }),
});

/** Whole numbers of 32 bits, in which the published files keep them. */
const [lowest, highest] = [-(2 ** 31), 2 ** 31 - 1];
const boundsRemedy = `give every number a minimum and a maximum, whole ones within ${lowest} and ${highest}`;

/** Whether every number of a table has bounds, so that the types of the published files hold it. */
function hasBounds({ schema }: z.infer<typeof resource>): boolean {
  return schema.fields.every(({ type, constraints: { minimum, maximum } = {} }) => {
    if (type !== "integer" && type !== "number") return true;
    if (minimum === undefined || maximum === undefined) return false;
    return type === "number" || (minimum >= lowest && maximum <= highest);
  });
}

/** Where the codes of an area set are found: listed here, or in a column of a table. */
const areaSet = z.union([
  z.strictObject({ codes: z.array(text).min(1) }),
  z.strictObject({
    resource: text,
    field: text,
    idMark: text.optional(),
    /** Column that names the set of each row, where the table holds several sets. */
    setField: text.optional(),
    /** Set of the areas that those of this one lie in, which is of a higher level. */
    parentSet: text.optional(),
    /** Set that followed when this one ended. */
    nextSet: text.optional(),
    /** First and last day of the set. */
    since: text.optional(),
    until: text.optional(),
  }),
]);

/** What holds for every text; the classes of characters are those of regular expressions. */
const textRules = z.strictObject({
  maxLength: z.int().min(1),
  /** Characters that no cell has: control characters, and those that nobody sees. */
  forbidden: expression.transform((source) => new RegExp(source, "gu")),
  /** Characters that no free text begins with: spreadsheets run what follows. */
  forbiddenStart: expression.transform((source) => new RegExp(`^${source}`, "u")),
});

const descriptor = z.looseObject({
  $schema: text,
  name: text,
  areaSets: z.record(text, areaSet),
  texts: textRules,
  resources: z.array(resource.refine(hasBounds, boundsRemedy)).min(1),
});

export type Field = z.infer<typeof field>;
export type TextRules = z.infer<typeof textRules>;
export type Resource = z.infer<typeof resource>;
export type Descriptor = z.infer<typeof descriptor>;

/**
 * Reads the description of the tables in `directory`.
 * @throws Fault when it is not one
 */
export async function readDescriptor(directory: string): Promise<Descriptor> {
  return readJsonFile(join(directory, descriptorFile), descriptor);
}
