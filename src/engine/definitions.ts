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
