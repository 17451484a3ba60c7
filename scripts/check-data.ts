import { exitCodes } from "./command/exit-codes.ts";
import { runCommand } from "./command/run.ts";
import { todayInVietNam } from "./read/checks/calendar.ts";
import { formatProblem, hasErrors } from "./read/problems.ts";
import { rowCountOf } from "./read/tables.ts";
import { largeBytes, loadCheckedTables } from "./read/validate.ts";

/** @returns the exit code: 0 without errors, 1 with some */
async function main(directory: string): Promise<number> {
  const { tables, problems } = await loadCheckedTables(directory, todayInVietNam(), largeBytes);
  for (const problem of problems) console.error(formatProblem(problem, directory));
  for (const table of tables)
    console.log(`${table.name.padEnd(16)} ${String(rowCountOf(table)).padStart(5)} rows`);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  console.log(`${tables.length} tables, errors: ${errors}, warnings: ${problems.length - errors}`);
  return hasErrors(problems) ? exitCodes.refused : exitCodes.done;
}

await runCommand(() => main(process.argv[2] ?? "data"));
