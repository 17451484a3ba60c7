import { basename } from "node:path";
import type { Language } from "../../lib/language.ts";
import { type QueryExample, readExample } from "../../lib/query/examples.ts";

/** A worked example, with the name of the file that its result is kept in. */
interface KeptExample extends QueryExample {
  file: string;
}

const files = import.meta.glob<string>("../../sql/examples/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The worked examples in a language, in the order of their files' names. */
export const queryExamples = (language: Language): KeptExample[] =>
  Object.keys(files)
    .sort()
    .map((path) => ({
      file: `${basename(path, ".sql")}-${language}`,
      ...readExample(files[path] ?? "", language),
    }));
