import { createHash } from "node:crypto";
import type { Table } from "../read/tables.ts";
import { tableToCsv } from "../write/downloads.ts";

/**
 * SHA-256 of what the tables say, in hexadecimal. Line ends and quoting do not count, and neither
 * do the descriptions: two states with the same rows are the same data.
 */
export function contentHash(tables: readonly Table[]): string {
  const hash = createHash("sha256");
  for (const table of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${table.name}\n${tableToCsv(table)}\n`);
  }
  return hash.digest("hex");
}
