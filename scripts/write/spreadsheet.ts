import { writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import writeXlsxFile, { type Row } from "write-excel-file/node";
import { metadata } from "../../src/lib/metadata.ts";
import type { Resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import { zipped } from "./archive.ts";
import type { PublishedTable } from "./downloads.ts";

const bold = (value: string) => ({ value, fontWeight: "bold" as const });
const wrapped = (value: string) => ({ value, wrap: true, alignVertical: "top" as const });

function rowsSheet({ fields, rows }: PublishedTable) {
  const columns = fields.map(({ name }) => name);
  return {
    sheet: "coverage",
    data: [
      columns.map(bold),
      ...rows.map(({ cells }): Row => columns.map((name) => cells[name] ?? null)),
    ],
    columns: columns.map((name) => ({ width: Math.max(10, name.length + 2) })),
    stickyRowsCount: 1,
  };
}

const valuesText = (
  values: Resource["schema"]["fields"][number]["values"],
  language: "vi" | "en",
) =>
  Object.entries(values ?? {})
    .map(([value, meaning]) => `${value}: ${meaning[language]}`)
    .join("\n");

function columnsSheet({ schema }: Resource) {
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
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

function metadataSheet(resource: Resource, { version, day }: PublishedVersion) {
  const { licence, publisher, title } = metadata;
  const rows: [string, string, string][] = [
    ["Tập dữ liệu · Dataset", resource.title_vi, resource.title],
    ["Mỗi dòng là gì · What a row is", resource.description_vi, resource.description],
    ["Thuộc bộ · Part of", title.vi, title.en],
    ["Cơ quan công bố · Publisher", publisher.vi, publisher.en],
    ["Phiên bản · Version", version, version],
    ["Ngày · Date", day, day],
    [
      "Giấy phép · Licence",
      `${licence.title} (${licence.path})`,
      `${licence.title} (${licence.path})`,
    ],
  ];
  return {
    sheet: "metadata",
    data: rows.map(([label, vi, en]) => [bold(label), wrapped(vi), wrapped(en)]),
    columns: [34, 70, 70].map((width) => ({ width })),
  };
}

/**
 * Writes a computed table as a workbook: its rows, the meaning of its columns, and where it is
 * from. The library puts the clock into the archive, so that is packed anew without it.
 */
export async function writeSpreadsheet(
  resource: Resource,
  table: PublishedTable,
  version: PublishedVersion,
  path: string,
): Promise<void> {
  const sheets = [rowsSheet(table), columnsSheet(resource), metadataSheet(resource, version)];
  const workbook = await writeXlsxFile(sheets).toBuffer();
  await writeFile(path, zipped(unzipSync(workbook)));
}
