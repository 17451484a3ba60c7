import { openFile } from "../../../../src/client/own-files/opening.ts";
import { describeTable } from "../../../../src/lib/table-file/describe.ts";
import { readTable, type TableOptions } from "../../../../src/lib/table-file/table.ts";
import { readValues } from "../../../../src/lib/table-file/values.ts";
import { writeCsv } from "../../../../src/lib/table-file/write-csv.ts";

type Bytes = string | Uint8Array<ArrayBuffer>;

/** What the page makes of a file before the engine gets it, as its worker does. */
export async function readFileAs(name: string, bytes: Bytes, options: TableOptions = {}) {
  const [opened, content] = await openFile(new File([bytes], name));
  if (!content) return { opened };
  const read =
    "text" in content
      ? { table: readTable(content.text, options), decisions: {} }
      : (() => {
          const { table, decimalMark } = readValues(
            content.sheets[content.first] ?? { name: "", rows: [] },
            options.header,
          );
          return { table, decisions: { decimalMark } };
        })();
  const description = describeTable(read.table, read.decisions);
  return { opened, table: read.table, description, csv: writeCsv(read.table, description) };
}
