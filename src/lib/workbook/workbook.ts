import { unzipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { zipped } from "../zipped.ts";
import { filteredAndPrintable } from "./paper.ts";
import type { Sheet } from "./sheets.ts";

/**
 * Sheets as an Excel workbook (XLSX). The library puts the clock into the archive, so that is packed
 * anew without it: the same sheets give the same bytes.
 */
export async function workbook(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeXlsxFile(sheets, { features: [filteredAndPrintable(sheets)] });
  return zipped(unzipSync(await written.toBuffer()));
}
