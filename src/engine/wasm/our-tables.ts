import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { isChanging, type Statement } from "./statements.ts";

/** A new table or view of the reader's own, which changes none of ours. */
const making = /^\s*CREATE\s+(?:TEMP(?:ORARY)?\s+)?(?:TABLE|VIEW)\s+"?(\w+)"?\s+AS\b/i;

/** Statements that tell what tables there are, and no figure. */
const telling = /^(?:DESCRIBE|DESC|SHOW)$/;

/** Whether a statement may leave one of our tables other than it was published. */
function mayChange({ text, word }: Statement, ours: ReadonlySet<string>): boolean {
  if (!isChanging(word)) return false;
  const made = making.exec(text)?.[1]?.toLowerCase();
  return made === undefined || ours.has(made);
}

/** The tables that a statement reads, by the engine's own account: what views and macros read too. */
function tablesOf(connection: DuckDBConnection, text: string, ours: ReadonlySet<string>): string[] {
  try {
    return connection.getTableNames(text).map((name) => name.toLowerCase());
  } catch {
    // A PIVOT is several statements to the engine, which names no tables then.
    return (
      text
        .toLowerCase()
        .match(/\w+/g)
        ?.filter((word) => ours.has(word)) ?? []
    );
  }
}

/** Follows the statements of a script, and says whether what they give comes from our tables. */
export class OurTables {
  #connection: DuckDBConnection;
  #ours: ReadonlySet<string>;
  #read = false;
  #changed = false;

  constructor(connection: DuckDBConnection, ours: readonly string[]) {
    this.#connection = connection;
    this.#ours = new Set(ours);
  }

  /** To be told of each statement before it runs. */
  follow(statement: Statement): void {
    const { text, word } = statement;
    this.#changed ||= mayChange(statement, this.#ours);
    this.#read ||=
      telling.test(word) ||
      tablesOf(this.#connection, text, this.#ours).some((name) => this.#ours.has(name));
  }

  /** Whether the script read a table of ours, as it was published. */
  get read(): boolean {
    return this.#read && !this.#changed;
  }
}
