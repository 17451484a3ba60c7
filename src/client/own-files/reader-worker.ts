import { findAreaColumn, longestAreaText, mostAreaTexts } from "../../lib/own-files/area-column.ts";
import { describeTable, type TableDescription } from "../../lib/table-file/describe.ts";
import { LimitFailure } from "../../lib/table-file/limits.ts";
import { readTable, type TextTable } from "../../lib/table-file/table.ts";
import { readValues } from "../../lib/table-file/values.ts";
import { writeCsv } from "../../lib/table-file/write-csv.ts";
import type { ReaderReplies, ReaderReport, ReaderRequest, ReadOptions } from "./messages.ts";
import { type Content, openFile } from "./opening.ts";

/** The worker that reads files, so that a large one does not stop the page. */

interface Held {
  content: Content;
  table?: TextTable;
  description?: TableDescription;
}

const files = new Map<number, Held>();

const previewRows = 8;
/** Letters of a cell in the preview. */
const previewLetters = 200;
/** More problems than these nobody reads; their number is told. */
const problemsSent = 1000;

function held(file: number): Held {
  const found = files.get(file);
  if (!found) throw new Error(`no file ${file} is open`);
  return found;
}

/** Rows by text of a column, without empty and long cells; of too many texts only the first. */
function countsOf(table: TextTable, index: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = row[index] ?? "";
    if (text.length <= longestAreaText && text.trim() !== "")
      counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostAreaTexts) break;
  }
  return counts;
}

/** The table of a file, read in the way that the reader wants. */
function tableOf(content: Content, { sheet, ...options }: ReadOptions) {
  if ("text" in content) {
    return { table: readTable(content.text, options), decisions: options.decisions, sheet: 0 };
  }
  const chosen = content.sheets[sheet ?? content.first];
  if (!chosen) throw new Error(`no sheet ${sheet}`);
  const { table, decimalMark } = readValues(chosen, options.header);
  const decisions = { decimalMark, ...options.decisions };
  return { table, decisions, sheet: sheet ?? content.first };
}

const answers: {
  [Kind in ReaderRequest["kind"]]: (
    request: Extract<ReaderRequest, { kind: Kind }>,
  ) => ReaderReplies[Kind] | Promise<ReaderReplies[Kind]>;
} = {
  async open({ file, content: chosen }) {
    const [opened, content] = await openFile(chosen);
    if (content) files.set(file, { content });
    return opened;
  },
  read({ file, options, areas }) {
    const own = held(file);
    const { table, decisions, sheet } = tableOf(own.content, options);
    const description = describeTable(table, decisions);
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
      sheet,
      rowCount: table.rows.length,
      preview: table.rows
        .slice(0, previewRows)
        .map((cells) => cells.map((cell) => cell.slice(0, previewLetters))),
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

const report = (message: ReaderReport) => self.postMessage(message);

async function answer(id: number, request: ReaderRequest): Promise<void> {
  try {
    report({ id, reply: await answers[request.kind](request as never) });
  } catch (thrown) {
    const limit = thrown instanceof LimitFailure ? thrown.kind : undefined;
    report({ id, failure: String(thrown), limit });
  }
}

/** One after the other: what is read and written of a file must not overtake its opening. */
let answered: Promise<void> = Promise.resolve();

self.addEventListener(
  "message",
  ({ data: { id, request } }: MessageEvent<{ id: number; request: ReaderRequest }>) => {
    answered = answered.then(() => answer(id, request));
  },
);
