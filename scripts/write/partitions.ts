import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedName, quotedText } from "../../src/lib/quoting.ts";
import type { Resource } from "../read/descriptor.ts";

/** Rows that a reader may skip or has to read together. */
const rowsInGroup = 100_000;

/**
 * Writes a large Parquet table once more as a folder of parts in the form that Hive gave its name,
 * `area_set=commune/year=2020/`, for engines on several machines. A question is about one area set
 * and one or two years, so it reads one or two parts; within a part rows are sorted by area and date,
 * so that one area is found in one row group. Nothing is written for a table without sets and years.
 */
export async function writePartitions(
  connection: DuckDBConnection,
  file: string,
  { areaFields, yearFields, schema }: Resource,
  folder: string,
): Promise<void> {
  const [date] = yearFields ?? [];
  if (!date || !areaFields?.set) return;
  const order = [areaFields.set, "year", areaFields.code, date, ...schema.primaryKey];
  await connection.run(`COPY (
    SELECT *, left(${quotedName(date)}::VARCHAR, 4)::INTEGER AS year
    FROM read_parquet(${quotedText(file)})
    ORDER BY ${order.map(quotedName).join(", ")}
  ) TO ${quotedText(folder)}
    (FORMAT parquet, PARTITION_BY (${quotedName(areaFields.set)}, year), ROW_GROUP_SIZE ${rowsInGroup})`);
}
