import type { ownFilesWords } from "../../i18n/own-files.ts";
import { largestFile } from "../../lib/own-files/file-limit.ts";
import { binaryKind, parquetFault } from "../../lib/table-file/decode.ts";
import { ParquetSource } from "./parquet-source.ts";
import { askReader } from "./reader.ts";
import type { Source } from "./source.ts";
import { TextSource } from "./text-source.ts";

/** Why a file cannot be read. */
export type Refusal = keyof (typeof ownFilesWords)["vi"]["refused"];

let lastFile = 0;

/** A file that the reader chose, opened; or why it cannot be. */
export async function openFile(file: File): Promise<Source | Refusal> {
  if (file.size > largestFile) return "too-large";
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return "unreadable";
  }
  const fault = parquetFault(file.name, bytes);
  if (fault) return fault;
  if (binaryKind(bytes) === "parquet") return new ParquetSource(bytes);
  lastFile += 1;
  const opened = await askReader({ kind: "open", file: lastFile, bytes });
  return "binary" in opened ? opened.binary : new TextSource(lastFile, opened.encoding);
}
