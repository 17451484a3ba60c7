import type { Extent } from "../../src/lib/data-package.ts";
import type { Row } from "../read/tables.ts";
import type { PublishedTable } from "../write/downloads.ts";

/** Where a table says which years and areas its rows are about. */
export interface ExtentFields {
  /** Columns that hold dates or years. */
  yearFields?: string[] | undefined;
  /** Column of area codes, and the column or the name of their set; without either, the 63. */
  areaFields?: { code: string; set?: string | undefined; inSet?: string | undefined } | undefined;
}

const yearsOf = (rows: Row[], fields: string[]): number[] =>
  rows.flatMap(({ cells }) =>
    fields.flatMap((field) => {
      const cell = cells[field];
      return cell === null || cell === undefined ? [] : [Number(String(cell).slice(0, 4))];
    }),
  );

function areasOf(rows: Row[], fields: NonNullable<ExtentFields["areaFields"]>) {
  const { code, set, inSet = "63" } = fields;
  const found = rows.map(({ cells }) => {
    const area = String(cells[code]);
    return `${set ? cells[set] : area === "00" ? "country" : inSet} ${area}`;
  });
  const sets = Map.groupBy(new Set(found), (area) => area.split(" ")[0] ?? "");
  return Object.fromEntries([...sets].sort().map(([name, areas]) => [name, areas.length]));
}

/** How many rows a table has, and which years and how many areas they are about. */
export function extentOf(
  { rows }: Pick<PublishedTable, "rows">,
  { yearFields, areaFields }: ExtentFields,
): Extent {
  const years = new Set(yearsOf(rows, yearFields ?? []));
  return {
    rowCount: rows.length,
    ...(years.size > 0 && { years: { from: Math.min(...years), to: Math.max(...years) } }),
    ...(areaFields && { areas: areasOf(rows, areaFields) }),
  };
}
