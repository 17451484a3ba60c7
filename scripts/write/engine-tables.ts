import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { NativeEngine } from "../../src/engine/native.ts";
import { quotedText } from "../../src/lib/quoting.ts";
import { zipped } from "../../src/lib/zipped.ts";
import { computedTableNames, engineTablesFile, tableNames } from "../../src/sql/tables.ts";

const published = [...tableNames, ...computedTableNames];

/** What the view files store as tables. */
async function storedTables(engine: NativeEngine): Promise<string[]> {
  const rows = await engine.run("SELECT table_name FROM duckdb_tables()");
  const loaded: readonly string[] = tableNames;
  return rows.map((row) => String(row.table_name)).filter((name) => !loaded.includes(name));
}

/**
 * Writes one table as Parquet. Its rows stand by area and year, so that a table of many row groups is
 * read only where a question looks, and by all else then, so that the same rows give the same bytes.
 */
async function writeStored(engine: NativeEngine, table: string, path: string): Promise<void> {
  const columns = (await engine.run(`DESCRIBE ${table}`)).map((column) => column.column_name);
  const first = ["area_set", "area_code", "year"].filter((column) => columns.includes(column));
  const order = [...new Set([...first, ...columns])].join(", ");
  await engine.run(
    `COPY (SELECT * FROM ${table} ORDER BY ${order}) TO ${quotedText(path)}
(FORMAT parquet, COMPRESSION zstd)`,
  );
}

/**
 * Writes the file that the engine of the browser opens: every published table as its Parquet file is,
 * and what the view files store as the native engine works it out, so that no reader waits for it.
 * @param directory folder that holds the Parquet file of each published table
 * @param engine over these files
 * @returns the number of tables
 */
export async function writeEngineTables(directory: string, engine: NativeEngine): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), "engine-tables-"));
  const files: Record<string, Uint8Array> = {};
  try {
    const stored = await storedTables(engine);
    for (const table of published.filter((name) => !stored.includes(name))) {
      files[`${table}.parquet`] = await readFile(join(directory, `${table}.parquet`));
    }
    for (const table of stored) {
      const path = join(scratch, `${table}.parquet`);
      await writeStored(engine, table, path);
      files[`${table}.parquet`] = await readFile(path);
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
  const target = join(directory, engineTablesFile);
  // Parquet is packed in itself, and what the zip does not pack the browser need not unpack.
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, zipped(files, 0));
  return Object.keys(files).length;
}
