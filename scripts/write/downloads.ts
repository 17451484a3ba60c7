import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { byteOrderMark, toCsv } from "../../src/lib/csv.ts";
import type { Row, Table } from "../read/tables.ts";

/** A table as the downloads need it, checked or computed. */
export type PublishedTable = Pick<Table, "name" | "fields" | "rows">;

/** The rows of a checked table as CSV, columns in the order of its description, digits as printed. */
export function tableToCsv({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const names = fields.map((field) => field.name);
  const decimals = new Map(fields.map(({ name, decimalsOf }) => [decimalsOf, name]));
  const textOf = (name: string, { cells }: Row) => {
    const digits = cells[decimals.get(name) ?? ""];
    const cell = cells[name];
    return typeof cell === "number" && typeof digits === "number" ? cell.toFixed(digits) : cell;
  };
  return toCsv(
    names,
    rows.map((row) => names.map((name) => textOf(name, row))),
  );
}

/** The rows of a table as JSON: a list of objects, one on a line, an empty cell as null. */
export function tableToJson({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const lines = rows.map(({ cells }) =>
    JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, cells[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

const contentOf = {
  csv: (table: PublishedTable) => byteOrderMark + tableToCsv(table),
  json: tableToJson,
};

/** Writes each table into a folder, as `<table>.csv` marked for Excel if nothing else is asked for. */
export async function writeDownloads(
  tables: PublishedTable[],
  directory: string,
  formats: (keyof typeof contentOf)[] = ["csv"],
): Promise<void> {
  await Promise.all(
    tables.flatMap((table) =>
      formats.map((format) =>
        writeFile(join(directory, `${table.name}.${format}`), contentOf[format](table)),
      ),
    ),
  );
}
