import { plainValues, readableStatement } from "../../engine/wasm/readable.ts";
import { languages } from "../../lib/language.ts";
import type { StoredResult } from "../../lib/query/stored.ts";
import { run } from "../../page-data/ask.ts";
import { builtTables } from "../explorer/built-tables.ts";
import { queryExamples } from "./examples.ts";

/** The examples of every language. */
export const everyExample = () => languages.flatMap(queryExamples);

/** What an example gives, as the page would get it from its engine. */
export async function storedResult(sql: string): Promise<StoredResult> {
  const described = await run(`DESCRIBE ${sql}`);
  const columns = described.map(({ column_name, column_type }) => ({
    name: String(column_name),
    type: String(column_type),
  }));
  const rows = (await run(readableStatement(sql, columns))).map(Object.values);
  const values = columns.map(({ type }, at) => {
    const plain = plainValues(type);
    return rows.map((row) => plain(row[at]));
  });
  const rowCount = rows.length;
  const tables = await builtTables();
  return { tables, sql, columns, rowCount, values, truncated: false, fromOurTables: true };
}
