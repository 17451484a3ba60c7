import { sqlTypes } from "../../lib/table-file/sql-types.ts";
import { pageAreaNames } from "../area-names.ts";
import type { Opened, Reading, ReadOptions } from "./messages.ts";
import { askReader } from "./reader.ts";
import type { Shown, Source } from "./source.ts";

/** A CSV, a workbook or JSON, read by the worker in the way that the options say. */
export class TextSource implements Source {
  readonly needsEngine = false;
  options: ReadOptions = { header: true, decisions: {} };
  #file: number;
  #opened: Extract<Opened, { kind: "text" | "values" }>;
  #reading: Reading | undefined;

  constructor(file: number, opened: Extract<Opened, { kind: "text" | "values" }>) {
    this.#file = file;
    this.#opened = opened;
  }

  async describe(): Promise<Shown> {
    const { options } = this;
    const opened = this.#opened;
    const areas = pageAreaNames();
    const reading = await askReader({ kind: "read", file: this.#file, options, areas });
    this.#reading = reading;
    return {
      rowCount: reading.rowCount,
      columns: reading.columns.map(({ name, heading, type }) => ({
        name,
        heading,
        type: sqlTypes[type],
      })),
      preview: reading.preview,
      areaColumn: reading.areaColumn,
      text: {
        reading,
        encoding: opened.kind === "text" ? opened.encoding : undefined,
        sheets: opened.kind === "values" ? opened.sheets : [],
        options,
      },
    };
  }

  counts(_table: string, column: string) {
    return askReader({ kind: "counts", file: this.#file, column });
  }

  async content() {
    const bytes = await askReader({ kind: "write", file: this.#file });
    const columns = (this.#reading?.columns ?? []).map(({ name, type }) => ({
      name,
      type: sqlTypes[type],
    }));
    return { format: "csv" as const, bytes, columns };
  }

  close(): void {
    askReader({ kind: "close", file: this.#file }).catch(() => {});
  }
}
