import type { DuckDBConnection } from "@duckdb/node-api";
import type { Resource } from "../descriptor.ts";
import { writtenFields } from "../tables.ts";
import type { SiftedLine } from "./blocks.ts";
import { ask, cellsOf, fillTable, linesWhere } from "./line-table.ts";
import { cellOf } from "./plain-cells.ts";

/** Hashes in SQL of a line's key, and of what its row says (checks/copies.ts). */
function hashesOf(resource: Resource): string[] {
  const { distinctBy, schema } = resource;
  const numbers = schema.fields.filter(({ type }) => type === "number").map(({ name }) => name);
  const said = distinctBy?.map((name) => {
    const cell = cellOf(resource, name);
    return numbers.includes(name) ? `TRY_CAST(${cell} AS DOUBLE)` : cell;
  });
  const keys = schema.primaryKey.map((name) => cellOf(resource, name));
  return [keys, ...(said ? [said] : [])].map((cells) => `hash(${cells.join(", ")})`);
}

/**
 * The lines of a large table that have the key of another line, or say the same. Only hashes are kept,
 * of which few agree by chance.
 */
export async function doubledLines(
  connection: DuckDBConnection,
  path: string,
  resource: Resource,
): Promise<SiftedLine[]> {
  const lines = cellsOf(path, writtenFields(resource.schema).length);
  const found: SiftedLine[] = [];
  for (const hash of hashesOf(resource)) {
    const twice = await ask<{ hash: bigint }>(
      connection,
      `SELECT ${hash} AS hash FROM ${lines} GROUP BY ALL HAVING count(*) > 1`,
    );
    if (twice.length === 0) continue;
    const hashes = twice.map((row) => [String(row.hash)]);
    await fillTable(connection, "twice", ["hash"], hashes);
    const isTwice = `text IS NOT NULL AND ${hash}::VARCHAR IN (SELECT hash FROM twice)`;
    found.push(...(await linesWhere(connection, lines, isTwice)));
  }
  return found;
}
