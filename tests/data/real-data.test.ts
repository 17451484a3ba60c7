import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { today } from "./broken.ts";

const { tables, problems } = await loadCheckedTables("data", today);
const cellsOf = (name: string) =>
  tables.find((table) => table.name === name)?.rows.map((row) => row.cells) ?? [];
const rowOf = (name: string, key: string, value: string) =>
  cellsOf(name).find((cells) => cells[key] === value);

test("the data has no error", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("no row of the first edition is lost", async () => {
  const path = new URL("fixtures/first-edition-keys.json", import.meta.url);
  const first: Record<string, string[]> = JSON.parse(await readFile(path, "utf8"));
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(first)));
  for (const { name, rows, resource } of tables.filter(({ name }) => first[name])) {
    const key = resource.schema.primaryKey;
    const present = rows.map(({ cells }) => key.map((field) => cells[field]).join(" | "));
    expect(present, name).toEqual(expect.arrayContaining(first[name] ?? []));
  }
});

test("every table can be read as typed rows, a line each", () => {
  for (const { name, fields, rows } of tables) {
    expect(
      rows.map((row) => row.line),
      name,
    ).toEqual(rows.map((_, index) => index + 2));
    const names = fields.map((field) => field.name);
    for (const { cells } of rows) expect(Object.keys(cells)).toEqual(names);
  }
});

test("the figures of the founding documents are in the tables", () => {
  expect(rowOf("observations", "observation_id", "14-2011")).toMatchObject({
    rate_pct: 89.28,
    source_id: "s001",
  });
  expect(rowOf("observations", "observation_id", "14-2020-10-31")).toMatchObject({
    rate_pct: 95.54,
    participants: 1196739,
    source_id: "s001",
  });
  expect(rowOf("targets", "target_id", "14-t2020")).toMatchObject({ target_pct: 95.7 });
  expect(rowOf("observations", "observation_id", "24-2017-09-30")).toMatchObject({
    rate_pct: 92,
    rate_qualifier: "over",
    source_id: "s002",
  });
  expect(rowOf("targets", "target_id", "24-t2018.2")).toMatchObject({
    target_pct: 97,
    source_id: "s002",
  });
  expect(rowOf("thresholds", "threshold_id", "new-rural-commune")).toMatchObject({ pct: 85 });
  expect(rowOf("outreach", "period", "2020-10")).toMatchObject({
    area_code: "14",
    meetings: 81,
    attendees: 3263,
    registrations: 1324,
  });
});

test("the row that the guide shows is a row of the data", async () => {
  const [, example] = (await readFile("data/README.md", "utf8")).match(/```csv\s+(.*)/) ?? [];
  expect((await readFile("data/observations.csv", "utf8")).split("\n")).toContain(example);
});
