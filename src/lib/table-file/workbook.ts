import { unzipSync, zipSync } from "fflate";
import readWorkbookFile from "read-excel-file/universal";
import { LimitFailure, tableLimits } from "./limits.ts";
import type { ValueTable } from "./values.ts";

/** Bytes that a workbook may hold when it is unpacked; a small file can hold gigabytes. */
const largestUnpacked = 200_000_000;

/**
 * The XML of a workbook, packed again without compression: the reader would unpack large parts in
 * workers from `blob:` addresses, which the page's policy forbids.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted = /\.(?:xml|rels)$/.test(name);
      if (wanted) size += originalSize;
      if (size > largestUnpacked) throw new LimitFailure("too-long");
      return wanted;
    },
  });
  return zipSync(parts, { level: 0 }).slice().buffer;
}

const isTable = ({ rows }: ValueTable) => rows.length > 1 && (rows[0]?.length ?? 0) > 1;

/**
 * The sheets of an Excel workbook (.xlsx) that hold anything, and which of them the first table is
 * on.
 * @returns undefined where the file is no workbook, or cannot be read as one
 * @throws LimitFailure
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: ValueTable[]; first: number } | undefined> {
  let found: ValueTable[];
  try {
    const sheets = await readWorkbookFile(unpacked(bytes));
    found = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
  } catch (thrown) {
    if (thrown instanceof LimitFailure) throw thrown;
    return undefined;
  }
  const sheets = found.filter(({ rows }) => rows.length > 0);
  for (const { rows } of sheets) {
    if ((rows[0]?.length ?? 0) > tableLimits.columns) throw new LimitFailure("too-wide");
  }
  return { sheets, first: Math.max(0, sheets.findIndex(isTable)) };
}
