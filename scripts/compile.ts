import { stat } from "node:fs/promises";
import { join } from "node:path";
import { withNativeEngine } from "../src/engine/native.ts";
import { tableNames } from "../src/sql/tables.ts";
import { writeApi } from "./api/api.ts";
import { writeBoundaries } from "./boundaries/write.ts";
import { exitCodes } from "./command/exit-codes.ts";
import { Fault } from "./command/fault.ts";
import { runCommand } from "./command/run.ts";
import { describeFiles } from "./describe/describe.ts";
import { todayInVietNam } from "./read/checks/calendar.ts";
import { descriptorFile, readDescriptor } from "./read/descriptor.ts";
import { formatProblem, hasErrors } from "./read/problems.ts";
import { loadCheckedTables } from "./read/validate.ts";
import { releaseHistory } from "./releases/history.ts";
import { publishReleases } from "./releases/publish.ts";
import { writeChecksums } from "./write/checksums.ts";
import { computedResources, writeComputedTables } from "./write/computed.ts";
import { writeDownloads } from "./write/downloads.ts";
import { writeEngineTables } from "./write/engine-tables.ts";
import { filesBelow } from "./write/files.ts";
import { exclusively } from "./write/lock.ts";
import { writeParquet } from "./write/parquet.ts";
import { publish, restore } from "./write/publish.ts";
import { step } from "./write/step.ts";

/**
 * Compiles the tables of `data` into `output`: CSV, Parquet and JSON for each and for what is
 * computed from them, a workbook, TopoJSON and GeoJSON, descriptions, an archive of it all and
 * checksums. The same input gives the same bytes.
 * @returns false when the data has errors (printed, all of them); `output` is then left alone
 * @throws Fault when another process compiles into the same folder
 */
export function compile(data: string, output: string): Promise<boolean> {
  return exclusively(output, async () => {
    await restore(output);
    return compileTables(data, output);
  });
}

async function compileTables(data: string, output: string): Promise<boolean> {
  const { tables, problems } = await step("read and check", async () => {
    const checked = await loadCheckedTables(data, todayInVietNam());
    const rows = checked.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return { ...checked, done: `${checked.tables.length} tables, ${rows} rows` };
  });
  for (const problem of problems) console.error(formatProblem(problem, data));
  if (hasErrors(problems)) return false;
  const lacking = tableNames.find((name) => !tables.some((table) => table.name === name));
  if (lacking) {
    const path = join(data, descriptorFile);
    throw new Fault("description", `${path} does not describe the table "${lacking}"`);
  }

  const history = await releaseHistory(data, tables);
  await publish(output, async (directory) => {
    await step("boundaries", async () => ({
      done: await writeBoundaries(tables, data, directory),
    }));
    await step("downloads", async () => {
      await writeDownloads(tables, directory, ["csv", "json"]);
      return { done: `${tables.length} CSV and JSON files` };
    });
    await step("parquet", async () => {
      await writeParquet(tables, directory);
      return { done: `${tables.length} Parquet files` };
    });
    const computed = await computedResources();
    const written = await withNativeEngine(directory, async (engine) => {
      const { written } = await step("computed tables", async () => {
        const written = await writeComputedTables(computed, directory, engine);
        await writeDownloads(written, directory, ["csv", "json"]);
        return { written, done: written.map(({ name }) => name).join(", ") };
      });
      await step("engine tables", async () => ({
        done: `${await writeEngineTables(directory, engine)} tables in one file`,
      }));
      await step("api", async () => ({
        done: `${await writeApi(directory, history, engine)} files`,
      }));
      return written;
    });
    await step("releases", async () => {
      await publishReleases(data, directory, history);
      return { done: `${history.releases.length} releases; this is ${history.current.version}` };
    });
    await step("package", async () => {
      const descriptor = await readDescriptor(data);
      const version = history.current;
      const input = { descriptor, computed, tables: [...tables, ...written], version };
      return { done: `${await describeFiles(input, directory)} files described` };
    });
    await step("checksums", async () => ({ done: `${await writeChecksums(directory)} files` }));
  });
  const files = await filesBelow(output);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(output, file))).size));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`compiled ${data} into ${output}: ${files.length} files, ${kilobytes.toFixed(0)} kB`);
  return true;
}

if (import.meta.main) {
  const [data = "data", output = "public/data"] = process.argv.slice(2);
  await runCommand(async () =>
    (await compile(data, output)) ? exitCodes.done : exitCodes.refused,
  );
}
