import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { countChanges } from "../src/api/changes.ts";
import { runCommand } from "./command/run.ts";
import { todayInVietNam } from "./read/checks/calendar.ts";
import { formatProblem, hasErrors } from "./read/problems.ts";
import { loadCheckedTables } from "./read/validate.ts";
import { releaseHistory } from "./releases/history.ts";
import { recordRelease, refusal } from "./releases/record.ts";
import { readReleases, releaseFolder } from "./releases/records.ts";
import { exclusively } from "./write/lock.ts";

const usage = `npm run data:release -- --vi "Điều đã thay đổi" --en "What changed"

Records the tables of data/ as a release in data/releases/.
  --vi, --en   one line each on what the release is about (required)
  --date       day of the release, YYYY-MM-DD (default: today in Viet Nam)
  --dry-run    shows what would be released and writes nothing`;

/** @returns the exit code: 0 released or nothing to release, 1 refused */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      vi: { type: "string" },
      en: { type: "string" },
      date: { type: "string", default: todayInVietNam() },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { vi, en, date } = values;
  const [data = "data"] = positionals;
  if (!z.iso.date().safeParse(date).success) {
    console.error(`--date ${date} is not a day; write it as 2026-11-24`);
    return 1;
  }

  const { tables, problems } = await loadCheckedTables(data, todayInVietNam());
  for (const problem of problems) console.error(formatProblem(problem, data));
  if (hasErrors(problems)) {
    console.error("not released: the tables have errors");
    return 1;
  }
  const releases = await readReleases(data);
  const refused = refusal(tables, releases, date);
  if (refused) {
    console.log(refused.reason);
    return refused.mistake ? 1 : 0;
  }

  const { unreleased } = await releaseHistory(data, tables);
  for (const change of unreleased) {
    const { added, changed, withdrawn } = countChanges([change]);
    console.log(`${change.table}: ${added} added, ${changed} changed, ${withdrawn} withdrawn`);
  }
  if (values["dry-run"]) return 0;
  if (!vi || !en) {
    console.error(`not released: say in both languages what it is about\n\n${usage}`);
    return 1;
  }
  const release = await exclusively(join(data, "releases"), () =>
    recordRelease(data, tables, date, { note_vi: vi, note_en: en }),
  );
  const folder = releaseFolder(data, release.version);
  console.log(`released ${release.version}; commit ${folder} together with the tables`);
  return 0;
}

await runCommand(main);
