import type { QuestionName } from "../../sql/questions.ts";
import type { ViewFile } from "../../sql/tables.ts";

const files = import.meta.glob<string>("../../sql/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of a file of `src/sql/`, by its name without `.sql`. */
export function sqlText(name: QuestionName | ViewFile): string {
  const text = files[`../../sql/${name}.sql`];
  if (text === undefined) throw new Error(`no SQL file is named ${name}`);
  return text;
}
