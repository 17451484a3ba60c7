import { todayInVietNam } from "./read/checks/calendar.ts";
import { formatProblem, hasErrors } from "./read/problems.ts";
import { loadCheckedTables } from "./read/validate.ts";

const directory = process.argv[2] ?? "data";
const { tables, problems } = await loadCheckedTables(directory, todayInVietNam());

for (const problem of problems) console.error(formatProblem(problem, directory));

for (const { name, rows } of tables)
  console.log(`${name.padEnd(16)} ${String(rows.length).padStart(5)} rows`);
const errors = problems.filter((problem) => problem.severity === "error").length;
console.log(`${tables.length} tables, errors: ${errors}, warnings: ${problems.length - errors}`);
process.exitCode = hasErrors(problems) ? 1 : 0;
