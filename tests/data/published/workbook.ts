import { unzipSync } from "fflate";
import { DOMParser } from "linkedom";

type Value = string | number | boolean | null;

export interface Workbook {
  sheetNames: string[];
  /** Cells of a sheet (from 1), a row each, by the letters of their column; a date as YYYY-MM-DD. */
  cellsOf(sheet: number): Record<string, Value>[];
  /** Elements of a sheet (from 1), or of the workbook, by name. */
  elementsOf(name: string, sheet?: number): Element[];
}

/** A day as a workbook counts it, from 30 December 1899. */
const dayOf = (count: number) =>
  new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);

/** Reads a workbook as ECMA-376 lays it out: enough of it for sheets of plain cells. */
export function readWorkbook(content: Uint8Array): Workbook {
  const parts = unzipSync(content);
  const elements = (path: string, name: string): Element[] => {
    const text = new TextDecoder().decode(parts[path]);
    const parsed: Document = new DOMParser().parseFromString(text, "text/xml") as never;
    return [...parsed.querySelectorAll(name)];
  };
  const shared = elements("xl/sharedStrings.xml", "si").map((item) => item.textContent);
  const dates = new Set(
    elements("xl/styles.xml", "numFmt")
      .filter((format) => format.getAttribute("formatCode") === "yyyy-mm-dd")
      .map((format) => format.getAttribute("numFmtId")),
  );
  const isDate = elements("xl/styles.xml", "cellXfs xf").map((style) =>
    dates.has(style.getAttribute("numFmtId")),
  );
  const cellValue = (cell: Element): Value => {
    const text = cell.querySelector("v")?.textContent ?? null;
    if (text === null) return null;
    const kind = cell.getAttribute("t");
    if (kind === "s") return shared[Number(text)] ?? null;
    if (kind === "b") return text === "1";
    return isDate[Number(cell.getAttribute("s"))] ? dayOf(Number(text)) : Number(text);
  };
  return {
    sheetNames: elements("xl/workbook.xml", "sheet").map(
      (sheet) => `${sheet.getAttribute("name")}`,
    ),
    elementsOf: (name, sheet) =>
      elements(sheet ? `xl/worksheets/sheet${sheet}.xml` : "xl/workbook.xml", name),
    cellsOf: (sheet) =>
      elements(`xl/worksheets/sheet${sheet}.xml`, "row").map((row) =>
        Object.fromEntries(
          [...row.querySelectorAll("c")].map((cell) => [
            `${cell.getAttribute("r")}`.replace(/\d+$/, ""),
            cellValue(cell),
          ]),
        ),
      ),
  };
}
