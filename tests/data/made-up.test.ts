import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { madeUpMark } from "../../scripts/read/checks/made-up.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { streamParquet, writeInParts } from "../../scripts/write/parquet.ts";
import { rowsOfCommune, writeMadeUp } from "../scale/made-up.ts";
import { today } from "./broken.ts";

const folder = await mkdtemp(join(tmpdir(), "atlas-made-up-"));
afterAll(() => rm(folder, { recursive: true }));

test.each(["data", "public/data", "dist/data", "data/releases/x"])(
  "made-up figures are not written into %s",
  async (place) => {
    await expect(writeMadeUp(place, 1)).rejects.toThrow(/not written below (data|public|dist)\//);
  },
);

test("nor through a link to one of them", async () => {
  await symlink(process.cwd(), join(folder, "link"));
  await expect(writeMadeUp(join(folder, "link", "data"), 1)).rejects.toThrow("below data/");
});

test("the check refuses them for their mark alone, and their parts hold every row once", async () => {
  const data = join(folder, "data");
  await writeMadeUp(data, 2);
  const { problems } = await loadCheckedTables(data, today, 0);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file }) => file)).toEqual([madeUpMark]);

  const [resource] = (await readDescriptor(data)).resources;
  if (!resource) throw new Error("no table is described");
  const table = { name: resource.name, fields: resource.schema.fields, resource };
  await streamParquet(table, data, folder);
  await writeInParts(table, folder);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
  const columns = resource.schema.fields.map(({ name }) => name).join(", ");
  const whole = `SELECT ${columns} FROM '${folder}/observations.parquet'`;
  const parts = `SELECT ${columns} FROM read_parquet('${folder}/observations/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)`;
  expect(
    await ask(`(${whole} EXCEPT ALL ${parts}) UNION ALL (${parts} EXCEPT ALL ${whole})`),
  ).toEqual([]);
  // Beside them may lie communes that a steward added.
  const communes = `(${parts}) WHERE area_set = 'commune' AND source_id SIMILAR TO 's990[1-5]'`;
  expect(await ask(`SELECT count(*) FROM ${communes}`)).toEqual([[String(2 * rowsOfCommune)]]);
});
