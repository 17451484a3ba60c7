import { largestFile } from "../../lib/own-files/file-limit.ts";
import { type Binary, binaryKind, decodeText, parquetFault } from "../../lib/table-file/decode.ts";
import { isJson, readJson } from "../../lib/table-file/json.ts";
import { LimitFailure } from "../../lib/table-file/limits.ts";
import type { ValueTable } from "../../lib/table-file/values.ts";
import type { Opened, Refusal } from "./messages.ts";

/** What is kept of an open file: its text, or its tables of values and the first to be shown. */
export type Content = { text: string } | { sheets: ValueTable[]; first: number };

const refused = (why: Refusal, name?: string): Opened => ({
  kind: "refused",
  why,
  ...(name !== undefined && { name }),
});

async function openParquet(bytes: Uint8Array): Promise<Opened> {
  const { parquetObstacle } = await import("../../lib/table-file/parquet-metadata.ts");
  const obstacle = parquetObstacle(bytes);
  if (!obstacle) return { kind: "parquet", bytes };
  return refused(obstacle.kind, "name" in obstacle ? obstacle.name : undefined);
}

async function openWorkbook(bytes: Uint8Array): Promise<[Opened, Content?]> {
  const { readWorkbook } = await import("../../lib/table-file/workbook.ts");
  const workbook = await readWorkbook(bytes);
  if (!workbook) return [refused("workbook")];
  if (workbook.sheets.length === 0) return [refused("empty")];
  return [{ kind: "values", sheets: workbook.sheets.map(({ name }) => name) }, workbook];
}

function openText(bytes: Uint8Array): [Opened, Content?] {
  const decoded = decodeText(bytes);
  if ("binary" in decoded) return [refused(decoded.binary)];
  const { text, encoding } = decoded;
  if (!isJson(text)) return [{ kind: "text", encoding }, { text }];
  const table = readJson(text);
  return table
    ? [
        { kind: "values", sheets: [] },
        { sheets: [table], first: 0 },
      ]
    : [refused("json")];
}

async function open(file: File): Promise<[Opened, Content?]> {
  if (file.size > largestFile) return [refused("too-large")];
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return [refused("unreadable")];
  }
  const kind: Binary | undefined = binaryKind(bytes);
  if (kind === "encrypted") return [refused("encrypted")];
  const fault = parquetFault(file.name, bytes);
  if (fault) return [refused(fault)];
  if (kind === "parquet") return [await openParquet(bytes)];
  return kind === "workbook" ? openWorkbook(bytes) : openText(bytes);
}

/** Opens a file that the reader chose: what it is, and what is kept of it; or why it is not read. */
export async function openFile(file: File): Promise<[Opened, Content?]> {
  try {
    return await open(file);
  } catch (thrown) {
    if (thrown instanceof LimitFailure) return [refused(thrown.kind)];
    throw thrown;
  }
}
