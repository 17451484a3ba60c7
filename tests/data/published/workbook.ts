import { unzipSync } from "fflate";
import { DOMParser } from "linkedom";

type Value = string | number | boolean | null;

export interface Workbook {
  sheetNames: string[];
  /** Cells of a sheet (from 1), a row each, by the letters of their column. */
  cellsOf(sheet: number): Record<string, Value>[];
}

/** Reads a workbook as ECMA-376 lays it out: enough of it for sheets of plain cells. */
export function readWorkbook(content: Uint8Array): Workbook {
  const parts = unzipSync(content);
  const elements = (path: string, name: string): Element[] => {
    const text = new TextDecoder().decode(parts[path]);
    const parsed: Document = new DOMParser().parseFromString(text, "text/xml") as never;
    return [...parsed.querySelectorAll(name)];
  };
  const shared = elements("xl/sharedStrings.xml", "si").map((item) => item.textContent);
  const cellValue = (cell: Element): Value => {
    const text = cell.querySelector("v")?.textContent ?? null;
    if (text === null) return null;
    const kind = cell.getAttribute("t");
    if (kind === "s") return shared[Number(text)] ?? null;
    return kind === "b" ? text === "1" : Number(text);
  };
  return {
    sheetNames: elements("xl/workbook.xml", "sheet").map(
      (sheet) => `${sheet.getAttribute("name")}`,
    ),
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
