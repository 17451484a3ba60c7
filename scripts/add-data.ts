import { existsSync } from "node:fs";
import { intro, log, outro } from "@clack/prompts";
import { askEntry } from "./add/ask-entry.ts";
import { commandOf, type Entry, entryOf } from "./add/entry.ts";
import { type Flags, readFlags, usage } from "./add/flags.ts";
import { figures } from "./add/kinds.ts";
import { pageDifferences } from "./add/pages.ts";
import { type Plan, planEntries } from "./add/plan.ts";
import { askYesNo, Cancelled, type Streams } from "./add/prompts.ts";
import { saveChanges } from "./add/save.ts";
import { readSheet } from "./add/sheet.ts";
import { exitCodes } from "./command/exit-codes.ts";
import { runCommand } from "./command/run.ts";
import { todayInVietNam } from "./read/checks/calendar.ts";
import { readDescriptor } from "./read/descriptor.ts";
import { formatProblem, hasErrors, type Problem } from "./read/problems.ts";
import { loadCheckedTables } from "./read/validate.ts";

/** A problem of a row of a file, of a flag, or of the tables themselves. */
function tellProblem(problem: Problem, { from, data }: Flags): string {
  const { file, field, wrong, remedy, severity } = problem;
  if (file === "")
    return `${field}: ${severity === "warning" ? "warning: " : ""}${wrong}; ${remedy}`;
  return formatProblem(problem, from?.endsWith(file) ? from.slice(0, -file.length) : data);
}

/** The entries that the command line gives or asks for. */
async function readEntries(flags: Flags, streams: Streams): Promise<Entry[] | undefined> {
  if (flags.from !== undefined) {
    if (!existsSync(flags.from)) {
      console.error(`${flags.from} is not there; npm run data:template makes an empty one`);
      return undefined;
    }
    const descriptor = await readDescriptor(flags.data);
    const { entries, problems } = await readSheet(flags.from, descriptor, flags.kind);
    for (const problem of problems) console.error(tellProblem(problem, flags));
    if (problems.length > 0) return undefined;
    if (entries.length === 0) {
      console.error(`${flags.from} has no figures or targets; fill in a row for each`);
    }
    return entries.length > 0 ? entries : undefined;
  }
  const { kind = figures } = flags;
  if (Object.keys(flags.values).length > 0) return [entryOf(kind, flags.values)];
  if (!streams.input && !process.stdin.isTTY) {
    console.error(`there is nobody to ask; give the parts of the ${kind.one}\n\n${usage}`);
    return undefined;
  }
  intro(`A ${kind.one} for the atlas. Escape ends without writing.`, streams);
  const { tables } = await loadCheckedTables(flags.data, todayInVietNam());
  return [await askEntry(kind, tables, await readDescriptor(flags.data), streams)];
}

/** The new rows, and what they change on the pages. */
async function tellPlan({ files, before, after, found }: Plan, flags: Flags): Promise<void> {
  for (const source of found) console.log(source);
  for (const { file, added } of files) {
    for (const { line, text } of added) console.log(`${flags.data}/${file}:${line}\n+ ${text}`);
  }
  if (!after || flags.quick) return;
  const lines = await pageDifferences(before, after);
  console.log(lines.length > 0 ? "\nOn the pages:" : "\nNo page shows anything else.");
  for (const line of lines) console.log(line);
}

/**
 * Adds figures or targets to the tables.
 * @param words the command line
 * @param streams where to ask, other than the terminal
 * @returns the exit code: 0 written, or not wanted; 1 refused
 */
export async function addData(words: string[], streams: Streams = {}): Promise<number> {
  const flags = readFlags(words);
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  for (const problem of flags.problems) console.error(problem);
  const mistaken = flags.problems.length > 0;
  if (mistaken && flags.from === undefined && Object.keys(flags.values).length === 0) {
    console.error(`\nNothing was written.\n\n${usage}`);
    return 1;
  }
  const entries = await readEntries(flags, streams);
  if (!entries) return 1;
  const asked = flags.from === undefined && Object.keys(flags.values).length === 0;
  const tellAgain = () => {
    if (asked) console.log(`\nTo enter the same again:\n${entries.map(commandOf).join("\n")}`);
  };

  const plan = await planEntries(flags.data, entries, todayInVietNam());
  for (const problem of plan.problems) console.error(tellProblem(problem, flags));
  if (mistaken || hasErrors(plan.problems)) {
    console.error("\nNothing was written.");
    tellAgain();
    return 1;
  }
  await tellPlan(plan, flags);
  if (flags.dryRun) return 0;
  const mayAsk = streams.input !== undefined || process.stdin.isTTY;
  if (!flags.yes && !mayAsk) {
    console.error("\nNothing was written; add --yes to write.");
    return 1;
  }
  if (!flags.yes && !(await askYesNo("Write this?", streams))) {
    console.log("Nothing was written.");
    tellAgain();
    return 0;
  }
  try {
    await saveChanges(flags.data, plan.files);
  } catch (error) {
    console.error((error as Error).message);
    tellAgain();
    return 1;
  }
  const files = plan.files.map(({ file }) => `${flags.data}/${file}`).join(" ");
  log.success(`Written: ${plan.ids.join(", ")}`, streams);
  outro(`To see it: git diff ${files}   To undo it: git restore ${files}`, streams);
  return 0;
}

if (import.meta.main) {
  await runCommand(async () => {
    try {
      return await addData(process.argv.slice(2));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      console.log("Nothing was written.");
      if (error.message) console.log(`To go on from here, add to this:\n${error.message}`);
      return exitCodes.done;
    }
  });
}
