import { encodingOf } from "../../src/lib/table-file/decode.ts";
import { fileProblem, type Problem } from "./problems.ts";

const saveAs = "save the file as UTF-8 without byte-order mark";

interface Decoded {
  /** Text with LF line ends; `undefined` when the bytes are no UTF-8 text at all. */
  text: string | undefined;
  problems: Problem[];
}

/** Decodes a table's bytes. Bytes that are not UTF-8 become U+FFFD, which the row check reports. */
export function decodeStrictly(bytes: Uint8Array, file: string): Decoded {
  if (encodingOf(bytes).startsWith("utf-16")) {
    return { text: undefined, problems: [fileProblem(file, "the file is UTF-16", saveAs)] };
  }
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const text = decoded.replace(/^\uFEFF/, "");
  return {
    text: text.replaceAll("\r\n", "\n"),
    problems:
      text === decoded ? [] : [fileProblem(file, "the file starts with a byte-order mark", saveAs)],
  };
}
