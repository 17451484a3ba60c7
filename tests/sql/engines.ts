import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import { expect } from "vitest";
import type { Table } from "../../scripts/read/tables.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { computedResources, writeComputedTables } from "../../scripts/write/computed.ts";
import { writeDownloads } from "../../scripts/write/downloads.ts";
import { writeEngineTables } from "../../scripts/write/engine-tables.ts";
import { writeParquet } from "../../scripts/write/parquet.ts";
import { type NativeEngine, openNativeEngine } from "../../src/engine/native.ts";
import type { Value } from "../../src/lib/result.ts";
import type { QuestionName, Questions } from "../../src/sql/questions.ts";
import { engineTablesFile } from "../../src/sql/tables.ts";
import { type BlockingEngine, instantiateDuckDB, openBlockingEngine } from "./blocking-engine.ts";

import type { Cells } from "./fixture.ts";

const data = new URL("../../data", import.meta.url).pathname;

/** Both engines over the same Parquet files; an answer counts only when they agree. */
export interface BothEngines {
  native: NativeEngine;
  wasm: BlockingEngine;
  /** Rows of a question, after checking that both engines return the same. */
  ask<Name extends QuestionName>(
    name: Name,
    parameters: Questions[Name]["parameters"],
  ): Promise<Questions[Name]["row"][]>;
  /** Rows of any SQL over the tables and views, after the same check. */
  run(sql: string): Promise<Record<string, Value>[]>;
}

/** Rows of tables to use instead of the published ones, by table; missing columns are empty. */
export type Replacements = Partial<Record<string, (published: Cells[]) => Cells[]>>;

function replaceRows(table: Table, replacements: Replacements): Table {
  const replace = replacements[table.name];
  if (!replace) return table;
  const empty = Object.fromEntries(table.fields.map(({ name }) => [name, null]));
  const rows = replace(table.rows.map(({ cells }) => cells));
  return {
    ...table,
    rows: rows.map((cells, at) => ({ line: at + 2, cells: { ...empty, ...cells } })),
  };
}

let checked: ReturnType<typeof loadCheckedTables> | undefined;

/** The module of the fixtures' engine, which holds one database at a time. */
let bindings: Promise<DuckDBBindings> | undefined;
let fixture: BothEngines | undefined;
let published: Promise<BothEngines> | undefined;

/**
 * Both engines over the tables of `data/`, compiled as for the site. Those over the published
 * tables are opened once for all test files of a process; who changes an engine passes `{}`, and
 * has it alone. Whoever opens a fixture ends the one before.
 */
export async function openBothEngines(replacements?: Replacements): Promise<BothEngines> {
  if (!replacements) {
    published ??= instantiateDuckDB().then((own) => openOver({}, own));
    return published;
  }
  bindings ??= instantiateDuckDB();
  await fixture?.native.close();
  fixture = await openOver(replacements, await bindings);
  return fixture;
}

async function openOver(
  replacements: Replacements,
  bindings: DuckDBBindings,
): Promise<BothEngines> {
  checked ??= loadCheckedTables(data, "9999-12-31");
  const { tables } = await checked;
  const directory = await mkdtemp(join(tmpdir(), "atlas-"));
  const used = tables.map((table) => replaceRows(table, replacements));
  await writeDownloads(used, directory);
  await writeParquet(used, directory);
  const native = await openNativeEngine(directory);
  await writeComputedTables(await computedResources(), directory, native);
  await writeEngineTables(directory, native);
  const wasm = openBlockingEngine(await readFile(join(directory, engineTablesFile)), bindings);
  await rm(directory, { recursive: true });
  return {
    native,
    wasm,
    async ask(name, parameters) {
      const rows = await wasm.query(name, parameters);
      expect(rows, `${name} ${JSON.stringify(parameters)}`).toEqual(
        await native.query(name, parameters),
      );
      return rows;
    },
    async run(sql) {
      const rows = await wasm.run(sql);
      expect(rows, sql).toEqual(await native.run(sql));
      return rows;
    },
  };
}
