import { sharedEngine } from "../../engine/wasm/shared.ts";
import { safeCell } from "../../lib/csv-cells.ts";
import type { Result } from "../../lib/result.ts";
import { uniqueNames } from "../../lib/unique-names.ts";
import { saveFile } from "../shared/save-file.ts";

export type Format = "csv" | "parquet" | "json";

const rowsOf = ({ rowCount, values }: Result) =>
  Array.from({ length: rowCount }, (_, row) => values.map((column) => column[row] ?? null));

const namesOf = ({ columns }: Result) => uniqueNames(columns.map(({ name }) => name));

async function toCsv(result: Result): Promise<string> {
  const { byteOrderMark, toCsv } = await import("../../lib/csv.ts");
  const data = rowsOf(result).map((row) => row.map(safeCell));
  return byteOrderMark + toCsv(namesOf(result).map(safeCell), data);
}

function toJson(result: Result): string {
  const names = namesOf(result);
  const rows = rowsOf(result).map((row) =>
    JSON.stringify(Object.fromEntries(row.map((value, at) => [names[at], value]))),
  );
  return `[\n${rows.join(",\n")}\n]\n`;
}

const types: Record<Format, string> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
};

async function contentOf(result: Result, format: Format): Promise<BlobPart> {
  if (format === "csv") return toCsv(result);
  if (format === "json") return toJson(result);
  return sharedEngine().toParquet(result);
}

/**
 * Hands the result to the reader as a file, made in the browser.
 * @returns the name of the file
 * @throws EngineFailure when Parquet cannot be written
 */
export async function downloadResult(result: Result, format: Format): Promise<string> {
  const content = await contentOf(result, format);
  const name = `bhyt-atlas.${format}`;
  saveFile(new Blob([content], { type: types[format] }), name);
  return name;
}
