import { fileProblem, type Problem } from "../problems.ts";

const saveAs = "save the file as UTF-8 without byte-order mark";

interface Decoded {
  /** Text with LF line ends; `undefined` when the bytes are no UTF-8 text at all. */
  text: string | undefined;
  problems: Problem[];
}

/** Decodes a file's bytes. Bytes that are not UTF-8 become U+FFFD, which the row check reports. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: undefined, problems: [fileProblem(file, "the file is UTF-16", saveAs)] };
  }
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const marked = decoded.startsWith("\uFEFF");
  return {
    text: (marked ? decoded.slice(1) : decoded).replaceAll("\r\n", "\n"),
    problems: marked ? [fileProblem(file, "the file starts with a byte-order mark", saveAs)] : [],
  };
}
