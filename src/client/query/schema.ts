import type { Column } from "../../lib/result.ts";

/** A table that can be asked, as the editor completes it. */
export interface SchemaTable {
  name: string;
  meaning: string;
  columns: (Column & { meaning: string })[];
}

const text = (element: Element | null) => element?.textContent?.trim() ?? "";

/** The tables that the page explains, read from where it explains them. */
export function readSchema(root: ParentNode): SchemaTable[] {
  return [...root.querySelectorAll<HTMLElement>("[data-table]")].map((table) => ({
    name: (table.dataset.table ?? "").replace(/\(.*/, ""),
    meaning: text(table.querySelector("p, dd")).split("\n")[0] ?? "",
    columns: [...table.querySelectorAll<HTMLElement>("[data-column]")].map((column) => ({
      name: column.dataset.column ?? "",
      type: text(column.querySelector("[data-type]")),
      meaning: text(column.querySelector("[data-meaning]")),
    })),
  }));
}

/** A reader's own table as the editor completes it. */
export const tableOf = ({ name, columns }: { name: string; columns: Column[] }): SchemaTable => ({
  name,
  meaning: "",
  columns: columns.map((column) => ({ ...column, meaning: "" })),
});
