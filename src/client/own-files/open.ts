import type { Refusal } from "./messages.ts";
import { ParquetSource } from "./parquet-source.ts";
import { askReader } from "./reader.ts";
import type { Source } from "./source.ts";
import { TextSource } from "./text-source.ts";

let lastFile = 0;

/** A file that the reader chose, opened; or why it cannot be, with what is named in that. */
export async function openFile(
  content: File,
): Promise<{ source: Source } | { why: Refusal; name: string | undefined }> {
  lastFile += 1;
  const opened = await askReader({ kind: "open", file: lastFile, content });
  if (opened.kind === "refused") return { why: opened.why, name: opened.name };
  if (opened.kind === "parquet") return { source: new ParquetSource(opened.bytes) };
  return { source: new TextSource(lastFile, opened) };
}
