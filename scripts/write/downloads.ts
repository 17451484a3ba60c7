import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toCsv } from "../../src/lib/csv.ts";
import type { Row, Table } from "../read/tables.ts";

/** A table as the downloads need it, checked or computed. */
export type PublishedTable = Pick<Table, "name" | "fields" | "rows">;

/** Tells how many decimals the source printed of a number, where a column of the table counts them. */
export function decimalsOf({ fields }: Pick<Table, "fields">) {
  const counting = new Map(fields.map((field) => [field.decimalsOf, field.name]));
  return (row: Row | undefined, column: string): number | undefined => {
    const digits = row?.cells[counting.get(column) ?? ""];
    return typeof digits === "number" ? digits : undefined;
  };
}

/** The rows of a checked table as CSV, columns in the order of its description, digits as printed. */
export function tableToCsv({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const names = fields.map((field) => field.name);
  const decimals = decimalsOf({ fields });
  const textOf = (name: string, row: Row) => {
    const digits = decimals(row, name);
    const cell = row.cells[name];
    return typeof cell === "number" && digits !== undefined ? cell.toFixed(digits) : cell;
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

const contentOf = { csv: tableToCsv, json: tableToJson };

/** Writes each table into a folder, as `<table>.csv` if nothing else is asked for. */
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
