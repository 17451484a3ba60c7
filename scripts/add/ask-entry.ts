import { fold } from "../../src/lib/fold.ts";
import type { Descriptor } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import { knownAreas, matches } from "./areas.ts";
import { commandOf, type Entry, type EntryColumn, entryOf } from "./entry.ts";
import { askCell, askFromList, askYesNo, Cancelled, type Streams } from "./prompts.ts";

/** What is asked when the source is not in the table yet. */
const newSource = "new";

/**
 * The questions about one figure, put one after another.
 * @throws Cancelled with the command that enters what has been answered so far
 */
export async function askEntry(
  tables: readonly Table[],
  descriptor: Descriptor,
  streams: Streams,
): Promise<Entry> {
  const values: Partial<Record<EntryColumn, string>> = {};
  try {
    await askValues(values, tables, descriptor, streams);
  } catch (error) {
    const cancelled = error instanceof Cancelled && Object.keys(values).length > 0;
    throw cancelled ? new Cancelled(commandOf(entryOf(values))) : error;
  }
  return entryOf(values);
}

/** Fills in values as they are answered. */
async function askValues(
  values: Partial<Record<EntryColumn, string>>,
  tables: readonly Table[],
  descriptor: Descriptor,
  streams: Streams,
): Promise<void> {
  const field = (table: string, name: string) => {
    const resource = descriptor.resources.find((candidate) => candidate.name === table);
    const found = resource?.schema.fields.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`the description of the data has no ${table}.${name}`);
    return found;
  };
  const cell = (name: string, required = false) =>
    askCell(field("observations", name), streams, required);

  values.area = await askArea(tables, streams);
  values.as_of = await cell("as_of");
  values.as_of_basis = await cell("as_of_basis");
  values.rate_pct = await cell("rate_pct");
  if (values.rate_pct) values.rate_qualifier = await cell("rate_qualifier");
  values.participants = await cell("participants", !values.rate_pct);
  if (values.participants) values.participants_qualifier = await cell("participants_qualifier");

  const source = await askSource(tables, streams);
  if (source === newSource) {
    for (const name of [
      "title",
      "publisher",
      "publisher_en",
      "published",
      "url",
      "kind",
    ] as const) {
      values[`source_${name}`] = await askCell(field("sources", name), streams);
    }
  } else {
    values.source_id = source;
  }
  if (await askYesNo("Does the figure need a note, in both languages?", streams)) {
    values.note_en = await cell("note_en", true);
    values.note_vi = await cell("note_vi", true);
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

function askSource(tables: readonly Table[], streams: Streams): Promise<string> {
  const rows = tables.find(({ name }) => name === "sources")?.rows ?? [];
  const choices = rows.map(({ cells }) => ({
    value: String(cells.source_id),
    label: `${cells.source_id} ${cells.title}`,
    hint: [cells.publisher, cells.published].filter(Boolean).join(", "),
  }));
  const texts = new Map(rows.map(({ cells }) => [String(cells.source_id), searchText(cells)]));
  // Listed first, and left behind as soon as somebody searches for a source that is there.
  texts.set(newSource, newSource);
  return askFromList(
    "Source, by words of its title, publisher or address",
    [{ value: newSource, label: "A new source", hint: "or type new" }, ...choices.reverse()],
    (typed, id) => (texts.get(id) ?? "").includes(fold(typed)),
    streams,
  );
}

const searchText = (cells: Table["rows"][number]["cells"]): string =>
  fold(["source_id", "title", "publisher", "url"].map((name) => cells[name] ?? "").join(" "));
