import { metadata } from "../../src/lib/metadata.ts";
import type { Field, Resource } from "../read/descriptor.ts";
import { both } from "./json-ld.ts";

const bases = {
  string: "string",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  year: "gYear",
} as const satisfies Record<Field["type"], string>;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The datatype of a column, with what its cells are held to. */
function datatype({ type, constraints = {} }: Field) {
  const { minimum, maximum, pattern, enum: allowed } = constraints;
  // Only the format of a text is a regular expression; that of a number or year is a picture of it.
  const text = type === "string" ? (pattern ?? allowed?.map(escaped).join("|")) : undefined;
  const format = type === "boolean" ? "true|false" : text;
  return {
    base: bases[type],
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

const column = (field: Field) => ({
  name: field.name,
  titles: field.name,
  "dc:title": both(field.title_vi, field.title),
  "dc:description": both(field.description_vi, field.description),
  ...(field.unit && { "schema:unitText": both(field.unit_vi ?? field.unit, field.unit) }),
  required: field.constraints?.required ?? false,
  datatype: datatype(field),
});

const columnReference = (fields: readonly string[]) => (fields.length === 1 ? fields[0] : fields);

/** A table; its foreign keys only where the tables they lead to are described beside it. */
function table(resource: Resource, withForeignKeys: boolean) {
  const { primaryKey, foreignKeys = [], fields } = resource.schema;
  return {
    url: resource.path,
    "dc:title": both(resource.title_vi, resource.title),
    "dc:description": both(resource.description_vi, resource.description),
    "dc:license": { "@id": metadata.licence.path },
    // Dublin Core has an agent here, not its name.
    "dc:publisher": { "schema:name": both(metadata.publisher.vi, metadata.publisher.en) },
    tableSchema: {
      columns: fields.map(column),
      primaryKey: columnReference(primaryKey),
      ...(withForeignKeys &&
        foreignKeys.length > 0 && {
          foreignKeys: foreignKeys.map(({ fields: own, reference }) => ({
            columnReference: columnReference(own),
            reference: {
              resource: `${reference.resource}.csv`,
              columnReference: columnReference(reference.fields),
            },
          })),
        }),
    },
  };
}

const context = ["http://www.w3.org/ns/csvw", { "@language": "vi" }];
const dialect = { encoding: "utf-8", header: true };

/** CSVW metadata of one table, found beside it as `<table>.csv-metadata.json`. */
export const tableMetadata = (resource: Resource) => ({
  "@context": context,
  ...table(resource, false),
  dialect,
});

/** CSVW metadata of all tables, with the keys that join them: `csv-metadata.json`. */
export const tableGroupMetadata = (resources: Resource[], version: string) => ({
  "@context": context,
  "dc:title": both(metadata.title.vi, metadata.title.en),
  "schema:version": version,
  dialect,
  tables: resources.map((resource) => table(resource, true)),
});
