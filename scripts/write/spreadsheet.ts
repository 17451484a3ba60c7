import { writeFile } from "node:fs/promises";
import { factsSheet } from "../../src/lib/workbook/facts.ts";
import { bold, rowsSheet, type Sheet, wrapped } from "../../src/lib/workbook/sheets.ts";
import { workbook } from "../../src/lib/workbook/workbook.ts";
import type { Resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import { decimalsOf, type PublishedTable } from "./downloads.ts";

function tableSheet(table: PublishedTable): Sheet {
  const columns = table.fields.map(({ name }) => name);
  const decimals = decimalsOf(table);
  return rowsSheet(
    table.name,
    columns,
    table.rows.map(({ cells }) => columns.map((column) => cells[column])),
    (row, column) => decimals(table.rows[row], column),
  );
}

const valuesText = (
  values: Resource["schema"]["fields"][number]["values"],
  language: "vi" | "en",
) =>
  Object.entries(values ?? {})
    .map(([value, meaning]) => `${value}: ${meaning[language]}`)
    .join("\n");

function columnsSheet({ schema }: Resource): Sheet {
  const titles = [
    "column",
    "tên",
    "ý nghĩa",
    "đơn vị",
    "giá trị",
    "title",
    "meaning",
    "unit",
    "values",
  ];
  const rows = schema.fields.map((field) =>
    [
      field.name,
      field.title_vi,
      field.description_vi,
      field.unit_vi ?? "",
      valuesText(field.values, "vi"),
      field.title,
      field.description,
      field.unit ?? "",
      valuesText(field.values, "en"),
    ].map(wrapped),
  );
  return {
    sheet: "columns",
    data: [titles.map(bold), ...rows],
    columns: [30, 26, 50, 18, 40, 26, 50, 18, 40].map((width) => ({ width })),
    orientation: "landscape",
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** Writes a table as a workbook: its rows, the meaning of its columns, and where it is from. */
export async function writeSpreadsheet(
  resource: Resource,
  table: PublishedTable,
  { version, day }: PublishedVersion,
  path: string,
): Promise<void> {
  const facts = factsSheet(
    [
      ["Tập dữ liệu · Dataset", resource.title_vi, resource.title],
      ["Mỗi dòng là gì · What a row is", resource.description_vi, resource.description],
      ["Ngày · Date", day, day],
    ],
    version,
  );
  await writeFile(path, await workbook([tableSheet(table), columnsSheet(resource), facts]));
}
