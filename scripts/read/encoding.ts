import { encodingOf } from "../../src/lib/table-file/decode.ts";
import { fileProblem, type Problem } from "./problems.ts";

interface Decoded {
  /** Text with LF line ends and no byte-order mark; `undefined` when the bytes are no UTF-8 text. */
  text: string | undefined;
  problems: Problem[];
}

/** What is wrong with a file whose letters take two bytes each; undefined for any other. */
export const wideProblem = (bytes: Uint8Array, file: string): Problem | undefined =>
  encodingOf(bytes).startsWith("utf-16")
    ? fileProblem(file, "the file is UTF-16", "save the file as UTF-8")
    : undefined;

/** The text with LF for every line end, in whatever mixture a file has them. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Decodes a table's bytes. Bytes that are not UTF-8 become U+FFFD, which the row check reports. */
export function decodeStrictly(bytes: Uint8Array, file: string): Decoded {
  const problem = wideProblem(bytes, file);
  if (problem) return { text: undefined, problems: [problem] };
  return { text: withLineFeeds(new TextDecoder("utf-8").decode(bytes)), problems: [] };
}
