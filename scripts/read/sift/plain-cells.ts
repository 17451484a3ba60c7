import { quotedText } from "../../../src/lib/quoting.ts";
import type { Field, Resource, TextRules } from "../descriptor.ts";
import { writtenFields } from "../tables.ts";

/** The text of a field in the SQL of this folder, which has the cells of a line as c1, c2 … */
export const cellOf = (resource: Resource, name: string): string =>
  `c${writtenFields(resource.schema).findIndex((field) => field.name === name) + 1}`;

const inForm = (cell: string, pattern: string) =>
  `regexp_full_match(${cell}, ${quotedText(pattern)})`;

const oneOf = (cell: string, values: readonly string[]) =>
  `${cell} IN (${values.map(quotedText).join(", ")})`;

/** First day of a date, in the words of checks/calendar.ts. */
export const firstDay = (cell: string): string =>
  `(${cell} || substr('0000-01-01', len(${cell}) + 1))`;

/** A number without a sign or digit too many, within its bounds. */
function plainNumber(cell: string, { constraints }: Field, decimals: number): string {
  const { minimum = -Infinity, maximum = Infinity } = constraints ?? {};
  const whole = "(0|[1-9]\\d*)";
  const form = decimals > 0 ? `${whole}(\\.\\d{1,${decimals}})?` : whole;
  const bounds = [
    Number.isFinite(minimum) && `>= ${minimum}`,
    Number.isFinite(maximum) && `<= ${maximum}`,
  ];
  return [
    inForm(cell, form),
    ...bounds.filter(Boolean).map((bound) => `TRY_CAST(${cell} AS DOUBLE) ${bound}`),
  ].join(" AND ");
}

function filledCell(cell: string, field: Field, decimals: number, rules: TextRules): string {
  const { enum: allowed, pattern } = field.constraints ?? {};
  if (field.type === "number") return plainNumber(cell, field, decimals);
  if (field.type === "integer") return plainNumber(cell, field, 0);
  if (field.type === "year") return `${plainNumber(cell, field, 0)} AND ${inForm(cell, "\\d{4}")}`;
  if (field.type === "boolean") return oneOf(cell, ["true", "false"]);
  if (allowed) return oneOf(cell, allowed);
  const form = pattern ? inForm(cell, pattern) : "true";
  if (!field.date) {
    const { source } = rules.forbiddenStart;
    return pattern ? form : `NOT regexp_matches(${cell}, ${quotedText(source)})`;
  }
  return `${form} AND TRY_CAST(${firstDay(cell)} AS DATE) IS NOT NULL`;
}

/**
 * The conditions in SQL under which every cell of a line is surely what its field asks for. They are
 * stricter than the reader of cells: what does not meet them is for that to judge.
 */
export function plainCells(resource: Resource, rules: TextRules): string[] {
  const { fields } = resource.schema;
  return writtenFields(resource.schema).map((field) => {
    const cell = cellOf(resource, field.name);
    const counted = fields.find(({ decimalsOf }) => decimalsOf === field.name);
    const filled = filledCell(cell, field, counted?.constraints?.maximum ?? 15, rules);
    return field.constraints?.required
      ? `${cell} <> '' AND ${filled}`
      : `(${cell} = '' OR (${filled}))`;
  });
}
