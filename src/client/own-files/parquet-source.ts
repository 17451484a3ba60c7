import { sharedEngine } from "../../engine/wasm/shared.ts";
import { findAreaColumn, longestAreaText, mostAreaTexts } from "../../lib/own-files/area-column.ts";
import type { ValueCounts } from "../../lib/own-files/area-match.ts";
import { quotedName } from "../../lib/quoting.ts";
import { pageAreaNames } from "../area-names.ts";
import type { Shown, Source } from "./source.ts";

const previewRows = 8;
/** Columns that are looked through for provinces. */
const columnsLookedAt = 30;

async function countsOf(table: string, column: string): Promise<ValueCounts> {
  const engine = sharedEngine();
  const text = `CAST(${quotedName(column)} AS VARCHAR)`;
  const { values } = await engine.run(
    `SELECT ${text}, count(*)::INTEGER FROM ${quotedName(table)}
WHERE trim(${text}) <> '' AND length(${text}) <= ${longestAreaText} GROUP BY 1 ORDER BY 1 LIMIT ${mostAreaTexts + 1}`,
  );
  const [texts = [], rows = []] = values;
  return new Map(texts.map((each, index) => [String(each), Number(rows[index])]));
}

/** A Parquet file, which only the engine can read. */
export class ParquetSource implements Source {
  readonly needsEngine = true;
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async describe(table: string): Promise<Shown> {
    const engine = sharedEngine();
    const name = quotedName(table);
    const first = await engine.run(`SELECT * FROM ${name} LIMIT ${previewRows}`);
    const counted = await engine.run(`SELECT count(*)::INTEGER FROM ${name}`);
    const columns = first.columns.map((column) => ({ ...column, heading: column.name }));
    const possible = [];
    for (const column of columns.slice(0, columnsLookedAt)) {
      if (!/^(VARCHAR|U?(TINY|SMALL|BIG)?INT(EGER)?)$/.test(column.type)) continue;
      const counts = await countsOf(table, column.name);
      if (counts.size <= mostAreaTexts) possible.push({ name: column.name, counts });
    }
    return {
      rowCount: Number(counted.values[0]?.[0] ?? 0),
      columns,
      preview: Array.from({ length: first.rowCount }, (_, row) =>
        first.values.map((values) => String(values[row] ?? "")),
      ),
      areaColumn: findAreaColumn(possible, pageAreaNames()),
    };
  }

  counts(table: string, column: string) {
    return countsOf(table, column);
  }

  async content() {
    return { format: "parquet" as const, bytes: this.#bytes };
  }

  close(): void {}
}
