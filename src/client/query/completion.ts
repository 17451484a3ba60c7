import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { duckdbFunctions } from "../../lib/query/duckdb-functions.ts";
import { shownName } from "../../lib/quoting.ts";
import type { SchemaTable } from "./schema.ts";

const functions: Completion[] = duckdbFunctions.map((label) => ({
  label,
  type: "function",
  apply: `${label}(`,
  boost: -1,
}));

const columnOptions = ({ columns }: SchemaTable): Completion[] =>
  columns.map(({ name, type, meaning }) => ({
    label: name,
    type: "property",
    apply: shownName(name),
    ...(type && { detail: type }),
    ...(meaning && { info: meaning }),
  }));

/** The tables that a query names, with the short names that it gives them. */
function namedTables(sql: string, tables: SchemaTable[]): Map<string, SchemaTable> {
  const named = new Map<string, SchemaTable>();
  for (const table of tables) {
    const name = table.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const uses = sql.matchAll(
      new RegExp(`(?<![\\w"])"?${name}"?(?:\\(.*?\\))?(?:\\s+(?:AS\\s+)?(\\w+))?`, "gi"),
    );
    for (const [, alias] of uses) {
      named.set(table.name.toLowerCase(), table);
      if (alias) named.set(alias.toLowerCase(), table);
    }
  }
  return named;
}

/**
 * Completes tables, functions and columns: after "name." the columns of that table, otherwise those
 * of the tables that the query names, or of all when it names none yet.
 */
export function completeSql(tables: () => SchemaTable[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/(?:"[^"]+"|\w+)\.\w*|\w+/);
    if (!before && !context.explicit) return null;
    const known = tables();
    const named = namedTables(context.state.doc.toString(), known);
    const dot = before?.text.indexOf(".") ?? -1;
    if (before && dot >= 0) {
      const table = named.get(before.text.slice(0, dot).replaceAll('"', "").toLowerCase());
      if (!table) return null;
      return { from: before.from + dot + 1, options: columnOptions(table), validFor: /^\w*$/ };
    }
    const sources = named.size > 0 ? [...new Set(named.values())] : known;
    const columns = new Map(
      sources.flatMap(columnOptions).map((option) => [option.label, option] as const),
    );
    const options = [
      ...known.map(({ name, meaning }) => ({
        label: name,
        type: "class",
        apply: shownName(name),
        ...(meaning && { info: meaning }),
        boost: 2,
      })),
      ...columns.values(),
      ...functions,
    ];
    return { from: before?.from ?? context.pos, options, validFor: /^\w*$/ };
  };
}
