import { parseArgs } from "node:util";
import { nearest } from "../checks/suggest.ts";
import { type EntryColumn, entryColumns, flagOf } from "./entry.ts";

export const usage = `npm run data:add                            asks for one figure, part by part
npm run data:add -- --area 14 --as-of 2020-10-31 --as-of-basis stated …
npm run data:add -- --from new-figures.csv  adds all rows of a filled template

  ${entryColumns.map(flagOf).join(" ")}
              the parts of a figure; docs/adding-figures.md explains each
  --from      a template filled with figures (npm run data:template makes an empty one)
  --dry-run   shows rows and differences, and writes nothing
  --yes       writes without asking
  --data      folder of the tables (default: data)`;

export interface Flags {
  values: Partial<Record<EntryColumn, string>>;
  from: string | undefined;
  dryRun: boolean;
  yes: boolean;
  data: string;
  help: boolean;
}

/**
 * Reads the command line.
 * @throws Error that names the mistaken word
 */
export function readFlags(words: string[]): Flags {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const parts = Object.fromEntries(entryColumns.map((column) => [flagOf(column).slice(2), text]));
  const options = {
    ...parts,
    from: text,
    "dry-run": flag,
    yes: flag,
    data: { type: "string", default: "data" },
    help: flag,
  } as const;
  const unknown = words.find((word) => {
    const name = word.match(/^--([^=]+)/)?.[1];
    return name !== undefined && !(name in options);
  });
  if (unknown) {
    const names = Object.keys(options);
    const word = unknown.slice(2);
    const suggestion = names.find((name) => name.startsWith(word)) ?? nearest(word, names);
    throw new Error(`${unknown} is not known${suggestion ? `; write --${suggestion}` : ""}`);
  }
  const { values } = parseArgs({ args: words, options, strict: true });
  const given = values as Record<string, string | boolean | undefined>;
  return {
    values: Object.fromEntries(
      entryColumns.flatMap((column) => {
        const value = given[flagOf(column).slice(2)];
        return typeof value === "string" ? [[column, value]] : [];
      }),
    ),
    from: values.from,
    dryRun: values["dry-run"],
    yes: values.yes,
    data: values.data,
    help: values.help,
  };
}
