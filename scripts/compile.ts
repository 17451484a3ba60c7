import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeApi } from "./api.ts";
import { buildBoundaries } from "./boundaries.ts";
import { todayInVietNam } from "./checks/calendar.ts";
import { readDescriptor } from "./descriptor.ts";
import { writeDownloads } from "./downloads.ts";
import { filesBelow } from "./files.ts";
import { writePackage } from "./package.ts";
import { computedTables, writeComputedTables, writeParquet } from "./parquet.ts";
import { formatProblem, hasErrors } from "./problems.ts";
import { publish } from "./publish.ts";
import { releaseHistory } from "./releases/history.ts";
import { publishReleases } from "./releases/publish.ts";
import { step } from "./step.ts";
import type { Table } from "./tables.ts";
import { loadCheckedTables } from "./validate.ts";

/** The descriptions of the computed tables, beside the views that make them. */
const computedResources = () =>
  Promise.all(
    Object.keys(computedTables).map(async (name) =>
      JSON.parse(
        await readFile(new URL(`../src/sql/${name}.resource.json`, import.meta.url), "utf8"),
      ),
    ),
  );

/** The rows of a checked table as plain objects. */
function rowsOf<Row>(tables: Table[], name: string): Row[] {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`the description of the data has no table "${name}"`);
  return table.rows.map(({ cells }) => cells as Row);
}

async function writeBoundaries(tables: Table[], data: string, directory: string) {
  const topologies = await buildBoundaries({
    provinces: rowsOf(tables, "provinces"),
    provinces2025: rowsOf(tables, "provinces_2025"),
    islands: rowsOf(tables, "islands"),
    ownBoundaries: join(data, "boundaries"),
  });
  for (const [areaSet, topology] of Object.entries(topologies)) {
    await writeFile(join(directory, `provinces-${areaSet}.topo.json`), JSON.stringify(topology));
  }
  const count = (areaSet: "63" | "34") => topologies[areaSet].objects.provinces.geometries.length;
  return `${count("63")} and ${count("34")} provinces`;
}

/**
 * Compiles the tables of `data` into `output`: CSV and Parquet for each and for what is
 * computed from them,
 * TopoJSON, description and checksums. The same input gives the same bytes.
 * @returns false when the data has errors (printed, all of them); `output` is then left alone
 */
export async function compile(data: string, output: string): Promise<boolean> {
  const { tables, problems } = await step("read and check", async () => {
    const checked = await loadCheckedTables(data, todayInVietNam());
    const rows = checked.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return { ...checked, done: `${checked.tables.length} tables, ${rows} rows` };
  });
  for (const problem of problems) console.error(formatProblem(problem, data));
  if (hasErrors(problems)) return false;

  const history = await releaseHistory(data, tables);
  await publish(output, async (directory) => {
    await step("boundaries", async () => ({
      done: await writeBoundaries(tables, data, directory),
    }));
    await step("downloads", async () => {
      await writeDownloads(tables, directory);
      return { done: `${tables.length} CSV files` };
    });
    await step("parquet", async () => {
      await writeParquet(tables, directory);
      return { done: `${tables.length} Parquet files` };
    });
    await step("computed tables", async () => ({
      done: `${await writeComputedTables(directory)} rows`,
    }));
    await step("releases", async () => {
      await publishReleases(data, directory, history);
      return { done: `${history.releases.length} releases; this is ${history.current.version}` };
    });
    await step("api", async () => ({ done: `${await writeApi(directory, history)} files` }));
    await step("package", async () => {
      const descriptor = { ...(await readDescriptor(data)), version: history.current.version };
      await writePackage(descriptor, await computedResources(), directory);
      return { done: `${(await filesBelow(directory)).length} files described` };
    });
  });
  const files = await filesBelow(output);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(output, file))).size));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`compiled ${data} into ${output}: ${files.length} files, ${kilobytes.toFixed(0)} kB`);
  return true;
}

if (import.meta.main) {
  const [data = "data", output = "public/data"] = process.argv.slice(2);
  process.exitCode = (await compile(data, output)) ? 0 : 1;
}
