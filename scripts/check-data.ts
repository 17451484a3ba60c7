import { exitCodes } from "./command/exit-codes.ts";
import { runCommand } from "./command/run.ts";
import { todayInVietNam } from "./read/checks/calendar.ts";
import { formatProblem, hasErrors } from "./read/problems.ts";
import { loadCheckedTables } from "./read/validate.ts";

/** @returns the exit code: 0 without errors, 1 with some */
async function main(directory: string): Promise<number> {
  const { tables, problems } = await loadCheckedTables(directory, todayInVietNam());
  for (const problem of problems) console.error(formatProblem(problem, directory));
  for (const { name, rows } of tables)
    console.log(`${name.padEnd(16)} ${String(rows.length).padStart(5)} rows`);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  console.log(`${tables.length} tables, errors: ${errors}, warnings: ${problems.length - errors}`);
  return hasErrors(problems) ? exitCodes.refused : exitCodes.done;
}

await runCommand(() => main(process.argv[2] ?? "data"));
