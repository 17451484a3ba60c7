import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import { quotedName } from "../../lib/quoting.ts";
import type { Result } from "../../lib/result.ts";
import { uniqueNames } from "../../lib/unique-names.ts";

const source = "result.csv";
const target = "result.parquet";

/** Types that DuckDB reads back from their text; columns of other types are written as text. */
const readable =
  /^(BOOLEAN|U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|DATE|TIME|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?|UUID|VARCHAR)$/;

/** Every value but NULL begins with "=", so that an empty text is told from none. */
const cell = (value: unknown) =>
  value === null || value === undefined ? "" : `"=${String(value).replaceAll('"', '""')}"`;

/**
 * Writes a result as Parquet with the types of its columns. Opens the engine without any table and
 * without the guard on files, so no SQL of a reader may run until it is opened anew.
 */
export function writeParquet(bindings: DuckDBBindings, result: Result): Uint8Array<ArrayBuffer> {
  const { columns, values, rowCount } = result;
  bindings.reset();
  bindings.open({});
  const connection = bindings.connect();
  const lines = Array.from({ length: rowCount }, (_, row) =>
    // A number in front keeps a row of one NULL from being an empty line.
    [row, ...values.map((column) => cell(column[row]))].join(","),
  );
  const longest = lines.reduce((most, line) => Math.max(most, line.length * 3), 2 ** 21);
  bindings.registerFileText(source, `${lines.join("\n")}\n`);
  // Writing to a file that is not registered damages the engine's memory.
  bindings.registerFileBuffer(target, new Uint8Array(0));
  const names = uniqueNames(columns.map(({ name }) => name));
  const list = columns.map(({ type }, at) => {
    const readAs = readable.test(type) ? type : "VARCHAR";
    return `substr(c${at}, 2)::${readAs} AS ${quotedName(names[at] ?? "")}`;
  });
  const texts = columns.map((_, at) => `'c${at}': 'VARCHAR'`);
  connection.query(`COPY (
    SELECT ${list.join(", ")}
    FROM read_csv('${source}', header = false, auto_detect = false, delim = ',', quote = '"',
      escape = '"', nullstr = '', max_line_size = ${longest},
      columns = {${["'row': 'INTEGER'", ...texts].join(", ")}})
  ) TO '${target}' (FORMAT parquet)`);
  const bytes = new Uint8Array(bindings.copyFileToBuffer(target));
  bindings.dropFile(source);
  bindings.dropFile(target);
  return bytes;
}
