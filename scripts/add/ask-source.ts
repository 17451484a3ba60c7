import { log } from "@clack/prompts";
import { fold } from "../../src/lib/fold.ts";
import type { Field } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import { hostOf, isSamePage } from "./address.ts";
import type { EntryColumn } from "./kinds.ts";
import { askCell, askFromList, type Streams } from "./prompts.ts";
import { type Cells, describeSource, sourceAt, textCells } from "./sources.ts";

/** What is asked when the source is not in the table yet. */
const newSource = "new";

/** The questions about the source of a figure or target: one that is known, or the parts of a new one. */
export async function askSource(
  values: Partial<Record<EntryColumn, string>>,
  tables: readonly Table[],
  fields: readonly Field[],
  streams: Streams,
): Promise<void> {
  const table = tables.find(({ name }) => name === "sources");
  const sources = table ? textCells(table) : [];
  const chosen = await askKnown(sources, streams);
  if (chosen !== newSource) {
    values.source_id = chosen;
    return;
  }
  const ask = async (name: string) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field ? askCell(field, streams) : "";
  };
  // First of all the address: by it the source may turn out to be known.
  const url = await ask("url");
  const known = sourceAt(url, sources);
  if (known) {
    log.info(describeSource(known), streams);
    values.source_id = known.source_id ?? "";
    return;
  }
  values.source_url = url;
  for (const name of ["title", "publisher", "publisher_en", "published", "kind"] as const) {
    values[`source_${name}`] = await ask(name);
  }
}

function askKnown(sources: readonly Cells[], streams: Streams): Promise<string> {
  const choices = sources.map(({ source_id = "", title, publisher, published }) => ({
    value: source_id,
    label: `${source_id} ${title}`,
    hint: [publisher, published].filter(Boolean).join(", "),
  }));
  const byId = new Map(sources.map((source) => [source.source_id, source]));
  const isNowhere = (typed: string) =>
    hostOf(typed.trim()) !== undefined && !sources.some((source) => isMeant(typed, source));
  return askFromList(
    "Source, by words of its title, publisher or address",
    // Listed first, and left behind as soon as somebody searches for a source that is there.
    [{ value: newSource, label: "A new source", hint: "or type new" }, ...choices.reverse()],
    (typed, id) => {
      if (id === newSource) return newSource.includes(fold(typed)) || isNowhere(typed);
      const source = byId.get(id);
      return source !== undefined && isMeant(typed, source);
    },
    streams,
  );
}

/** Whether a source has what was typed in its words, or is at the address that was typed. */
function isMeant(typed: string, { source_id, title, publisher, url = "" }: Cells): boolean {
  const words = fold([source_id, title, publisher, url].join(" "));
  return words.includes(fold(typed)) || isSamePage(typed.trim(), url);
}
