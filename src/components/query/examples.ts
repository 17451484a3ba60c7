import type { Language } from "../../lib/language.ts";
import { readExample } from "../../lib/query/examples.ts";

const files = import.meta.glob<string>("../../sql/examples/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The worked examples in a language, in the order of their files' names. */
export const queryExamples = (language: Language) =>
  Object.keys(files)
    .sort()
    .map((path) => readExample(files[path] ?? "", language));
