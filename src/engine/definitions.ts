import { splitStatements } from "./parameters.ts";

/** A table, view or macro that a view file defines. */
export interface Definition {
  kind: "TABLE" | "VIEW" | "MACRO";
  name: string;
  statement: string;
}

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, "");

/** The definitions of a script, in its order. */
export const readDefinitions = (script: string): Definition[] =>
  splitStatements(withoutComments(script)).map((statement) => {
    const found = /^\s*CREATE OR REPLACE (TABLE|VIEW|MACRO) (\w+)/.exec(statement);
    const [, kind, name] = found ?? [];
    if (!kind || !name) throw new Error(`not a definition: ${statement.slice(0, 60)}`);
    return { kind: kind as Definition["kind"], name, statement };
  });

/**
 * The definitions that a query needs, each after those it builds on itself. A name that merely
 * looks like one costs time, no more. Works because a definition uses only earlier ones.
 */
export function definitionsFor(sql: string, definitions: readonly Definition[]): Definition[] {
  const needed: Definition[] = [];
  let text = withoutComments(sql);
  for (const definition of definitions.toReversed()) {
    if (!new RegExp(`\\b${definition.name}\\b`, "i").test(text)) continue;
    needed.unshift(definition);
    text += definition.statement;
  }
  return needed;
}
