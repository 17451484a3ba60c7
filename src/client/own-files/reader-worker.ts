import { findAreaColumn, mostAreaTexts } from "../../lib/own-files/area-column.ts";
import { decodeText } from "../../lib/table-file/decode.ts";
import { describeTable, type TableDescription } from "../../lib/table-file/describe.ts";
import { readTable, type TextTable } from "../../lib/table-file/table.ts";
import { writeCsv } from "../../lib/table-file/write-csv.ts";
import type { ReaderReplies, ReaderRequest } from "./messages.ts";

/** The worker that reads text files, so that a large one does not stop the page. */

interface Held {
  text: string;
  table?: TextTable;
  description?: TableDescription;
}

const files = new Map<number, Held>();

const previewRows = 8;
/** More problems than these nobody reads; their number is told. */
const problemsSent = 1000;

function held(file: number): Held {
  const found = files.get(file);
  if (!found) throw new Error(`no file ${file} is open`);
  return found;
}

/** Rows by text of a column, empty cells left out; only the first texts of a column with too many. */
function countsOf(table: TextTable, index: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = row[index] ?? "";
    if (text.trim() !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostAreaTexts) break;
  }
  return counts;
}

const answers: {
  [Kind in ReaderRequest["kind"]]: (
    request: Extract<ReaderRequest, { kind: Kind }>,
  ) => ReaderReplies[Kind];
} = {
  open({ file, bytes }) {
    const decoded = decodeText(bytes);
    if ("binary" in decoded) return decoded;
    files.set(file, { text: decoded.text });
    return { encoding: decoded.encoding };
  },
  read({ file, options, areas }) {
    const own = held(file);
    const table = readTable(own.text, options);
    const description = describeTable(table, options.decisions);
    own.table = table;
    own.description = description;
    const columns = table.columns.map(({ name }, index) => ({
      name,
      counts: countsOf(table, index),
    }));
    const possible = columns.filter(({ counts }) => counts.size <= mostAreaTexts);
    return {
      ...description,
      delimiter: table.delimiter,
      rowCount: table.rows.length,
      preview: table.rows.slice(0, previewRows),
      problems: description.problems.slice(0, problemsSent),
      problemCount: description.problems.length,
      areaColumn: findAreaColumn(possible, areas),
    };
  },
  counts({ file, column }) {
    const { table } = held(file);
    const index = table?.columns.findIndex(({ name }) => name === column) ?? -1;
    return table && index >= 0 ? countsOf(table, index) : new Map();
  },
  write({ file }) {
    const { table, description } = held(file);
    if (!table || !description) throw new Error(`file ${file} has not been read`);
    return new TextEncoder().encode(writeCsv(table, description));
  },
  close({ file }) {
    files.delete(file);
    return undefined;
  },
};

self.addEventListener(
  "message",
  ({ data }: MessageEvent<{ id: number; request: ReaderRequest }>) => {
    const { id, request } = data;
    try {
      self.postMessage({ id, reply: answers[request.kind](request as never) });
    } catch (thrown) {
      self.postMessage({ id, failure: String(thrown) });
    }
  },
);
