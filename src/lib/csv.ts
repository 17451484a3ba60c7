import Papa from "papaparse";

/** Without this mark Excel takes the letters of a CSV for those of the machine's old code page. */
export const byteOrderMark = "\uFEFF";

/** Rows as CSV: commas, LF, a header. */
export const toCsv = (fields: string[], data: unknown[][]): string =>
  `${Papa.unparse({ fields, data }, { newline: "\n" })}\n`;
