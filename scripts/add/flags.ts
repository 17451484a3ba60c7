import { nearest } from "../read/checks/suggest.ts";
import { quoted } from "../read/quoted.ts";
import { flagOf } from "./entry.ts";
import {
  type EntryColumn,
  figures,
  isColumnOf,
  type Kind,
  kinds,
  kindWith,
  targets,
} from "./kinds.ts";

const flagsOf = ({ columns }: Kind) => columns.map(flagOf).join(" ");

export const usage = `npm run data:add                            asks for one figure, part by part
npm run data:add -- --target                asks for one target
npm run data:add -- --area 14 --as-of 2020-10-31 --as-of-basis stated …
npm run data:add -- --target --area 14 --year 2020 --target-pct 95.7 …
npm run data:add -- --from new-figures.csv  adds all rows of a filled template

  ${flagsOf(figures)}
              the parts of a figure; docs/adding-figures.md explains each
  ${flagsOf(targets)}
              the parts of a target
  --target    adds a target instead of a figure; parts and columns that only targets have say so too
  --from      a template filled with figures or targets (npm run data:template makes an empty one)
  --dry-run   shows rows and differences, and writes nothing
  --quick     leaves out what changes on the pages, which takes a few seconds
  --yes       writes without asking
  --data      folder of the tables (default: data)

A source is told by its source_id, or by its address: one of sources.csv is found by it.`;

export interface Flags {
  values: Partial<Record<EntryColumn, string>>;
  /** What the parts are of, where they or --target say so. */
  kind: Kind | undefined;
  from: string | undefined;
  dryRun: boolean;
  quick: boolean;
  yes: boolean;
  data: string;
  help: boolean;
  /** What is wrong with the command line itself, all at once. */
  problems: string[];
}

const partFlags = new Map(
  kinds.flatMap(({ columns }) => columns).map((column) => [flagOf(column).slice(2), column]),
);
const textNames = [...partFlags.keys(), "from", "data"];
const switchNames = ["target", "dry-run", "quick", "yes", "help"];
const names = [...textNames, ...switchNames];

/** The flag that an unknown one was probably meant to be. */
const meantBy = (name: string) =>
  names.find((known) => known.startsWith(name)) ?? nearest(name, names);

/**
 * Reads the command line. A mistaken word is a problem, and the others are read all the same; the
 * value of a misspelt flag counts as that of the flag that was meant, so that it is checked too.
 */
export function readFlags(words: readonly string[]): Flags {
  const texts = new Map<string, string>();
  const switches = new Set<string>();
  const problems: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, name, written] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      problems.push(`${quoted(word)} belongs to no flag; put a text with spaces in quotes`);
      continue;
    }
    const meant = names.includes(name) ? name : meantBy(name);
    if (meant !== name) {
      problems.push(`--${name} is not known${meant ? `; write --${meant}` : ""}`);
    }
    if (meant && switchNames.includes(meant)) {
      if (written !== undefined) problems.push(`--${name} takes no value; leave "=${written}" out`);
      switches.add(meant);
      continue;
    }
    const value = written ?? (left[0]?.startsWith("--") ? undefined : left.shift());
    if (value === undefined && meant === name) problems.push(`--${name} has no value; write one`);
    if (value !== undefined && meant && (meant === name || !texts.has(meant))) {
      texts.set(meant, value);
    }
  }
  const given = [...partFlags].filter(([name]) => texts.has(name));
  const columns = given.map(([, column]) => column);
  const kind = switches.has("target")
    ? targets
    : columns.length > 0
      ? kindWith(columns)
      : undefined;
  for (const column of columns) {
    if (kind && !isColumnOf(kind, column)) {
      problems.push(`${flagOf(column)} is no part of a ${kind.one}; leave it out`);
    } else if (texts.has("from")) {
      problems.push(
        `${flagOf(column)} stands beside --from, whose rows have their own; leave it out`,
      );
    }
  }
  return {
    values: Object.fromEntries(given.map(([name, column]) => [column, texts.get(name)])),
    kind,
    from: texts.get("from"),
    data: texts.get("data") ?? "data",
    dryRun: switches.has("dry-run"),
    quick: switches.has("quick"),
    yes: switches.has("yes"),
    help: switches.has("help"),
    problems,
  };
}
