import { addressOf } from "../../lib/addresses.ts";
import { type CsvRecord, recordsTable } from "../../lib/csv.ts";
import { factsSheet } from "../../lib/workbook/facts.ts";
import { rowsSheet } from "../../lib/workbook/sheets.ts";
import { workbook } from "../../lib/workbook/workbook.ts";
import { dataPackage } from "../../page-data/data-package.ts";

/** Workbooks by what they hold: pages in both languages share one, which takes long to pack. */
const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * What a figure or table shows as a workbook.
 * @param site address of the site
 */
export async function figureWorkbook(
  figure: string,
  records: readonly CsvRecord[],
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { version } = await dataPackage();
  const { columns, cells } = recordsTable(records);
  const explained = (language: "vi" | "en") =>
    new URL(addressOf(language, { page: "data" }), site).href;
  const key = JSON.stringify([figure, columns, cells]);
  const made =
    packed.get(key) ??
    workbook([
      rowsSheet(figure, columns, cells),
      factsSheet(
        [["Bảng gốc, ý nghĩa các cột · Whole tables, columns", explained("vi"), explained("en")]],
        version,
      ),
    ]);
  packed.set(key, made);
  return made;
}
