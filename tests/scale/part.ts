import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { madeUpMark } from "../../scripts/read/checks/made-up.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { hasErrors } from "../../scripts/read/problems.ts";
import { largeBytes, loadCheckedTables } from "../../scripts/read/validate.ts";
import { streamParquet } from "../../scripts/write/parquet.ts";
import { quotedText } from "../../src/lib/quoting.ts";

const [part = "", data = "", target = ""] = process.argv.slice(2);

/** What is measured, each in a process of its own: tests/scale/scale.ts. */
const parts: Record<string, () => Promise<void>> = {
  async native() {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const csv = quotedText(join(data, "observations.csv"));
    const parquet = quotedText(join(target, "native.parquet"));
    await connection.run(`COPY (SELECT * FROM read_csv(${csv})) TO ${parquet} (FORMAT parquet)`);
  },
  async check() {
    const { problems } = await loadCheckedTables(data, todayInVietNam(), largeBytes);
    const real = problems.filter(({ file }) => file !== madeUpMark);
    if (hasErrors(real) || real.length === problems.length) {
      throw new Error(`the check of made-up tables is not what it should be: ${problems.length}`);
    }
  },
  async parquet() {
    const [resource] = (await readDescriptor(data)).resources;
    if (!resource) throw new Error("no table is described");
    const { name, schema } = resource;
    await streamParquet({ name, fields: schema.fields, resource }, data, target);
  },
};

const start = performance.now();
await parts[part]?.();
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
