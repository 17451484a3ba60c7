import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { viewFiles } from "../../sql/tables.ts";
import { type Definition, definitionsFor, readDefinitions } from "../definitions.ts";
import { sqlText } from "./sql-texts.ts";

/** The bytes of Parquet files by their names, each `<table>.parquet`. */
export type TableFiles = Readonly<Record<string, Uint8Array>>;

// Statements that list what there is must find all of it.
const listing = /\b(SHOW|information_schema|sqlite_master|duckdb_\w+|pragma_\w+)\b/i;

/**
 * Every table of ours, as the loading of its file, then the views and macros over them. What the view
 * files store is among the files, so none of it is worked out again.
 */
export function ourDefinitions(files: TableFiles): Definition[] {
  const tables = Object.keys(files).map((file): Definition => {
    const name = file.replace(/\.parquet$/, "");
    return {
      kind: "TABLE",
      name,
      statement: `CREATE TABLE ${name} AS FROM read_parquet('${file}')`,
    };
  });
  const loaded = new Set(tables.map(({ name }) => name));
  const defined = readDefinitions(viewFiles.map(sqlText).join("\n"));
  return [...tables, ...defined.filter(({ name }) => !loaded.has(name))];
}

/** What a script may need of the definitions, all of them where it lists what there is. */
export const neededBy = (script: string, definitions: Definition[]): Definition[] =>
  // "--" may stand in a text: no part of a reader's script is taken for a comment here.
  listing.test(script) ? definitions : definitionsFor(script.replaceAll("--", " "), definitions);

/** The tables, views and macros that one open engine has of ours. */
export class Catalog {
  #bindings: DuckDBBindings;
  #connection: DuckDBConnection;
  #files: TableFiles;
  #there = new Set<string>();

  constructor(bindings: DuckDBBindings, connection: DuckDBConnection, files: TableFiles) {
    this.#bindings = bindings;
    this.#connection = connection;
    this.#files = files;
  }

  lacks = ({ name }: Definition): boolean => !this.#there.has(name);

  /** Loads or defines what is not there yet. Files can be read only while the engine may open them. */
  add(definitions: readonly Definition[]): void {
    for (const { kind, name, statement } of definitions.filter(this.lacks)) {
      if (kind === "TABLE") this.#load(name, statement);
      else this.#connection.query(statement);
      this.#there.add(name);
    }
  }

  #load(name: string, statement: string): void {
    const file = `${name}.parquet`;
    this.#bindings.registerFileBuffer(file, this.#files[file] ?? new Uint8Array());
    this.#connection.query(statement);
    this.#bindings.dropFile(file);
  }
}
