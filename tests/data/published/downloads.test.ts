import { createHash } from "node:crypto";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../../scripts/write/files.ts";
import type { Column } from "../../../src/lib/data-package.ts";
import { csvCells, dataPackage, published, read, readJson, readText, tables } from "./compiled.ts";
import { readWorkbook } from "./workbook.ts";

const parquetTypes: Record<Column["type"], RegExp> = {
  string: /^VARCHAR$/,
  integer: /^(INTEGER|SMALLINT)$/,
  number: /^DOUBLE$/,
  boolean: /^BOOLEAN$/,
  year: /^(SMALLINT|INTEGER)$/,
};

const typed = (text: string, { type }: Column) => {
  if (text === "") return null;
  if (type === "boolean") return text === "true";
  return type === "string" ? text : Number(text);
};

/** The rows of a CSV download with the types of its description. */
async function csvRows(name: string, columns: Column[]) {
  const [, ...rows] = await csvCells(`${name}.csv`);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column.name, typed(cells[i] ?? "", column)])),
  );
}

async function query(sql: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(sql);
  connection.closeSync();
  return result.getRowObjectsJS();
}

test.each(dataPackage.resources.map((resource) => [resource.path, resource] as const))(
  "%s has the size and SHA-256 of its description",
  async (path, { bytes, hash }) => {
    const content = await read(path);
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
  },
);

describe.each(tables)("$name", ({ name, schema: { fields, primaryKey }, main }) => {
  const names = fields.map((field) => field.name);

  test("CSV: columns and rows as described", async () => {
    const [header, ...rows] = await csvCells(`${name}.csv`);
    expect(header).toEqual(names);
    expect(rows).toHaveLength(main.rowCount);
    const keys = rows.map((row) => primaryKey.map((key) => row[names.indexOf(key)]).join("|"));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test("CSV: every cell within its constraints", async () => {
    for (const row of await csvRows(name, fields)) {
      for (const { name: column, constraints = {} } of fields) {
        const cell = row[column];
        if (cell === null || cell === undefined) {
          expect(constraints.required ?? false, `${column} is empty`).toBe(false);
          continue;
        }
        if (constraints.enum) expect(constraints.enum).toContain(cell);
        if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(${constraints.pattern})$`));
        expect(Number(cell) < (constraints.minimum ?? -Infinity)).toBe(false);
        expect(Number(cell) > (constraints.maximum ?? Infinity)).toBe(false);
      }
    }
  });

  test("Parquet: columns and types as described, rows as in CSV", async () => {
    const source = `read_parquet('${published}/${name}.parquet')`;
    const columns = await query(`DESCRIBE SELECT * FROM ${source}`);
    expect(columns.map((column) => column.column_name)).toEqual(names);
    for (const [i, { type, name: column }] of fields.entries()) {
      expect(columns[i]?.column_type, column).toMatch(parquetTypes[type]);
    }
    expect(await query(`SELECT * FROM ${source}`)).toEqual(await csvRows(name, fields));
  });

  test("JSON: rows as in CSV", async () => {
    expect(await readJson(`${name}.json`)).toEqual(await csvRows(name, fields));
  });
});

describe.each(tables)("$name.xlsx", async ({ name: table, schema: { fields } }) => {
  const { sheetNames, cellsOf, elementsOf } = readWorkbook(await read(`${table}.xlsx`));

  test("has the rows of the CSV: numbers, texts and dates as such", async () => {
    const [header = {}, ...rows] = cellsOf(1);
    expect(Object.values(header)).toEqual(fields.map(({ name }) => name));
    const found = rows.map((row) =>
      Object.fromEntries(
        Object.entries(header).map(([letters, name]) => [name, row[letters] ?? null]),
      ),
    );
    expect(found).toEqual(await csvRows(table, fields));
  });

  test("keeps its heading in sight and on every page, with a filter", () => {
    const [pane] = elementsOf("pane", 1);
    expect([pane?.getAttribute("ySplit"), pane?.getAttribute("state")]).toEqual(["1", "frozen"]);
    const [filter] = elementsOf("autoFilter", 1);
    expect(filter?.getAttribute("ref")).toMatch(new RegExp(`^A1:[A-Z]+${cellsOf(1).length}$`));
    expect(elementsOf("definedName").map((name) => name.textContent)).toContain(`'${table}'!$1:$1`);
  });

  test("has a sheet of columns and one of metadata", () => {
    expect(sheetNames).toEqual([table, "columns", "metadata"]);
    const described = cellsOf(2).slice(1);
    expect(described.map((row) => [row.A, row.C, row.G])).toEqual(
      fields.map((field) => [field.name, field.description_vi, field.description]),
    );
    const about = cellsOf(3).flatMap((row) => Object.values(row));
    expect(about).toContain(dataPackage.version);
    expect(about.join("\n")).toContain("https://creativecommons.org/licenses/by/4.0/");
  });
});

test("the archive holds every file that is not made after it", async () => {
  const archive = unzipSync(await read("bhyt-atlas.zip"));
  const later = ["bhyt-atlas.zip", "catalog.jsonld", "checksums.txt"];
  const files = (await filesBelow(published)).filter(
    (file) => !later.includes(file) && !file.includes("/"),
  );
  expect(Object.keys(archive)).toEqual(files.map((file) => `bhyt-atlas/${file}`));
  for (const file of files) {
    expect(Buffer.from(archive[`bhyt-atlas/${file}`] ?? []).equals(await read(file)), file).toBe(
      true,
    );
  }
});

test("checksums.txt is in the form that sha256sum reads", async () => {
  for (const line of (await readText("checksums.txt")).trimEnd().split("\n")) {
    expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/);
  }
});
