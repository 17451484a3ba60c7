import { type Binary, binaryKind, encodingOf, markup } from "../../src/lib/table-file/decode.ts";
import { fileProblem, type Problem } from "./problems.ts";

interface Decoded {
  /** Text with LF line ends and no byte-order mark; `undefined` when the bytes are no UTF-8 text. */
  text: string | undefined;
  problems: Problem[];
}

/** What a file is that is no table, and what to do with it. */
const kinds: Record<Binary, [wrong: string, remedy: string]> = {
  empty: ["the file is empty", "put its header and rows back"],
  parquet: ["the file is Parquet", "save the table as CSV"],
  encrypted: ["the file is encrypted Parquet", "save the table as CSV"],
  workbook: ["the file is a workbook or another ZIP archive", "save the sheet as CSV UTF-8"],
  "old-workbook": ["the file is a workbook of an old Excel", "save the sheet as CSV UTF-8"],
  archive: ["the file is packed by gzip", "unpack it"],
  pdf: ["the file is a PDF", "save the table as CSV"],
  markup: ["the file is a web page or XML", "save the table as CSV"],
  binary: ["the file is no text", "save the table as CSV"],
};

/** What is wrong with a file that is no text, or whose letters take two bytes each. */
export function contentProblem(bytes: Uint8Array, file: string): Problem | undefined {
  const kind = binaryKind(bytes);
  if (kind) return fileProblem(file, ...kinds[kind]);
  if (encodingOf(bytes).startsWith("utf-16")) {
    return fileProblem(file, "the file is UTF-16", "save the file as UTF-8");
  }
  return undefined;
}

/** Texts that are no tables, or have something before their header, by how they begin. */
const beginnings: [start: RegExp, wrong: string, remedy: string][] = [
  [markup, ...kinds.markup],
  [/^\s*[[{]/, "the file is JSON", "save the table as CSV"],
  [/^version https:\/\/git-lfs/, "the file is a pointer of Git LFS", "run git lfs pull"],
  [/^sep=/i, "the first line says what separates columns", "remove the line"],
  [/^<{7}/, "the file has marks of a merge conflict", "settle the conflict and remove them"],
  [
    /^\uFEFF/,
    "the file begins with two byte-order marks",
    "save the file as UTF-8 with one or none",
  ],
];

/** What is wrong with the file of a table as a whole. */
export function tableProblem(bytes: Uint8Array, file: string): Problem | undefined {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 400));
  const [, wrong, remedy = ""] = beginnings.find(([form]) => form.test(start)) ?? [];
  return contentProblem(bytes, file) ?? (wrong ? fileProblem(file, wrong, remedy) : undefined);
}

/** The text with LF for every line end, in whatever mixture a file has them. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Decodes a table's bytes. Bytes that are not UTF-8 become U+FFFD, which the row check reports. */
export function decodeStrictly(bytes: Uint8Array, file: string): Decoded {
  const refused = (problem: Problem): Decoded => ({ text: undefined, problems: [problem] });
  const problem = tableProblem(bytes, file);
  if (problem) return refused(problem);
  const text = withLineFeeds(new TextDecoder("utf-8").decode(bytes));
  if (text.trim() === "") return refused(fileProblem(file, ...kinds.empty));
  const [header = ""] = text.split("\n", 1);
  // Names of columns are plain letters: where they are not, nothing after them will be.
  if (/[\0\uFFFD]/.test(header)) return refused(fileProblem(file, ...kinds.binary));
  return { text, problems: [] };
}
