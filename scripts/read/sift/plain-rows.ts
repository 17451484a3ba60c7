import { quotedText } from "../../../src/lib/quoting.ts";
import type { CheckContext } from "../checks/context.ts";
import type { Field, Resource } from "../descriptor.ts";
import { cellOf, firstDay } from "./plain-cells.ts";

const listed = (texts: readonly string[]) => texts.map(quotedText).join(", ") || "NULL";

/** Names of the area sets for which a condition holds. */
const setsWith = (
  { areaSets }: CheckContext,
  holds: (set: CheckContext["areaSets"][string]) => unknown,
) => Object.entries(areaSets).flatMap(([name, set]) => (holds(set) ? [name] : []));

/** Whether the text of an identifier says area and date of its row (checks/identifiers.ts). */
function saysItsRow(resource: Resource, { name, idTemplate = "" }: Field, context: CheckContext) {
  const marks = Object.entries(context.areaSets).flatMap(([set, areaSet]) =>
    "idMark" in areaSet && areaSet.idMark
      ? [`WHEN ${quotedText(set)} THEN ${quotedText(areaSet.idMark)}`]
      : [],
  );
  const mark = `CASE ${cellOf(resource, "area_set")} ${marks.join(" ")} ELSE '' END`;
  const parts = idTemplate.split(/(\{\w+\})/).filter(Boolean);
  const base = parts.map((part) => {
    if (part === "{area}") return `${cellOf(resource, "area_code")} || ${mark}`;
    return part.startsWith("{") ? cellOf(resource, part.slice(1, -1)) : quotedText(part);
  });
  const id = cellOf(resource, name);
  const rest = `substr(${id}, len(${base.join(" || ")}) + 1)`;
  return `starts_with(${id}, ${base.join(" || ")})
    AND (${rest} = '' OR regexp_full_match(${rest}, '\\.([2-9]|[1-9]\\d+)'))`;
}

/** Last day of a date; without a day of the month the text of the month's last possible one. */
const lastDay = (cell: string) => `(${cell} || substr('0000-12-31', len(${cell}) + 1))`;

/** Whether a date is one that may be written (checks/dates.ts). */
function isInTime(cell: string, { date }: Field, today: string): string {
  const latest =
    date === "past"
      ? `${firstDay(cell)} <= ${quotedText(today)}`
      : `left(${cell}, 4)::INTEGER <= ${Number(today.slice(0, 4)) + 1}`;
  return `(${cell} = '' OR ${latest})`;
}

/**
 * The conditions in SQL under which no check of `checks/` that looks at one row finds anything in a
 * line. `area` is the row of known_areas that the line is about.
 * @param known sets whose areas are known, and foreign keys whose tables are, by their place
 */
export function plainRows(
  resource: Resource,
  context: CheckContext,
  known: { sets: readonly string[]; keys: ReadonlyMap<number, unknown> },
): string[] {
  const { fields, foreignKeys = [] } = resource.schema;
  const cell = (name: string) => cellOf(resource, name);
  const local = setsWith(context, (set) => "parentSet" in set && set.parentSet);
  const from = fields.flatMap((field) => [
    ...(field.date ? [isInTime(cell(field.name), field, context.today)] : []),
    ...(field.presentWith
      ? [`(${cell(field.name)} = '') = (${cell(field.presentWith)} = '')`]
      : []),
    ...(field.area
      ? [`(area.code IS NOT NULL OR ${cell("area_set")} NOT IN (${listed(known.sets)}))`]
      : []),
    ...(field.idTemplate ? [saysItsRow(resource, field, context)] : []),
  ]);
  const oneOf = resource.requireOneOf?.map((name) => `${cell(name)} <> ''`).join(" OR ");
  const keys = foreignKeys.flatMap(({ fields: [name] }, at) =>
    known.keys.has(at)
      ? [
          `(${cell(name)} = '' OR ${cell(name)} IN (SELECT key FROM known_keys WHERE place = ${at}))`,
        ]
      : [],
  );
  // Counts of people are held against those who live in an area, which is known of provinces.
  const counts =
    resource.name === "observations"
      ? [
          `(${cell("participants")} = '' OR ${cell("area_set")} IN (${listed(local)}))`,
          `(area.first_day IS NULL OR ${lastDay(cell("as_of"))} >= area.first_day)`,
          `(area.last_day IS NULL OR ${firstDay(cell("as_of"))} <= area.last_day)`,
        ]
      : [];
  return [...from, ...(oneOf ? [`(${oneOf})`] : []), ...keys, ...counts];
}
