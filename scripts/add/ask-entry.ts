import type { Descriptor, Field } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import { knownAreas, matches } from "./areas.ts";
import { askSource } from "./ask-source.ts";
import { commandOf, type Entry, entryOf } from "./entry.ts";
import type { EntryColumn, Kind } from "./kinds.ts";
import { askCell, askFromList, askYesNo, Cancelled, type Streams } from "./prompts.ts";

/**
 * The questions about one figure or target, put one after another.
 * @throws Cancelled with the command that enters what has been answered so far
 */
export async function askEntry(
  kind: Kind,
  tables: readonly Table[],
  descriptor: Descriptor,
  streams: Streams,
): Promise<Entry> {
  const values: Partial<Record<EntryColumn, string>> = {};
  try {
    await askValues(values, kind, tables, descriptor, streams);
  } catch (error) {
    const cancelled = error instanceof Cancelled && Object.keys(values).length > 0;
    throw cancelled ? new Cancelled(commandOf(entryOf(kind, values))) : error;
  }
  return entryOf(kind, values);
}

/** Fills in values as they are answered. */
async function askValues(
  values: Partial<Record<EntryColumn, string>>,
  kind: Kind,
  tables: readonly Table[],
  descriptor: Descriptor,
  streams: Streams,
): Promise<void> {
  const resourceOf = (table: string) => {
    const found = descriptor.resources.find(({ name }) => name === table);
    if (!found) throw new Error(`the description of the data has no table of ${table}`);
    return found;
  };
  const { requireOneOf, schema } = resourceOf(kind.table);
  const isEmpty = (name: string) => !values[name as EntryColumn];
  // Of columns of which one is needed, the last is when the others are empty.
  const needed = ({ name }: Field) =>
    name === requireOneOf?.at(-1) && requireOneOf.slice(0, -1).every(isEmpty);
  const notes: EntryColumn[] = ["note_en", "note_vi"];

  values.area = await askArea(tables, streams);
  for (const column of kind.columns) {
    const field = schema.fields.find(({ name }) => name === column);
    if (column === "source_id") {
      await askSource(values, tables, resourceOf("sources").schema.fields, streams);
    }
    if (!field || column === "source_id" || notes.includes(column)) continue;
    if (field.presentWith && isEmpty(field.presentWith)) continue;
    values[column] = await askCell(field, streams, needed(field));
  }
  if (!(await askYesNo(`Does the ${kind.one} need a note, in both languages?`, streams))) return;
  for (const column of notes) {
    const field = schema.fields.find(({ name }) => name === column);
    if (field) values[column] = await askCell(field, streams, true);
  }
}

function askArea(tables: readonly Table[], streams: Streams): Promise<string> {
  const areas = new Map(knownAreas(tables).map((area) => [area.id, area]));
  const choices = [...areas.values()].map(({ id, name, set }) => ({
    value: id,
    label: `${name} (${id})`,
    hint: set,
  }));
  return askFromList(
    "Area, by name (accents do not matter) or code",
    choices,
    (typed, id) => {
      const area = areas.get(id);
      return area !== undefined && matches(typed, area);
    },
    streams,
  );
}
