/** How the letters of a file were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";

/** Files that are no text, known by their first bytes. */
export type Binary =
  | "empty"
  | "parquet"
  | "encrypted"
  | "workbook"
  | "old-workbook"
  | "archive"
  | "pdf"
  | "markup"
  | "binary";

export type Decoded = { text: string; encoding: Encoding } | { binary: Binary };

/** Web pages and XML, which other programs save under the names of spreadsheets. */
export const markup = /^\s*<(?:!doctype|!--|\?xml|html|head|meta|body|table|style|div)\b/i;

const parquetMark = [0x50, 0x41, 0x52, 0x31];

const signatures: [Binary, number[]][] = [
  ["parquet", parquetMark],
  // A Parquet file whose description of itself is encrypted too.
  ["encrypted", [0x50, 0x41, 0x52, 0x45]],
  // An .xlsx is a ZIP file.
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["old-workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archive", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
];

const startsWith = (bytes: Uint8Array, start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** What a file is when it is no text; undefined for what may be text. */
export function binaryKind(bytes: Uint8Array): Binary | undefined {
  if (bytes.length === 0) return "empty";
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0];
}

/** Whether a file has the mark of Parquet at both ends; one that was cut off lacks the last. */
const isWholeParquet = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 &&
  startsWith(bytes, parquetMark) &&
  startsWith(bytes.subarray(-parquetMark.length), parquetMark);

/** Why a file cannot be Parquet though its name or its start says so; undefined when it may be. */
export function parquetFault(name: string, bytes: Uint8Array): Binary | "not-parquet" | undefined {
  const kind = binaryKind(bytes);
  const said = kind === "parquet" || /\.parquet$/i.test(name);
  if (!said || isWholeParquet(bytes)) return undefined;
  return kind === undefined || kind === "parquet" ? "not-parquet" : kind;
}

/** Encodings without a byte-order mark are told from the zero bytes that Latin letters have in them. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map((offset) => start.filter((byte, at) => byte === 0 && at % 2 === offset));
  const [even = 0, odd = 0] = zeros.map(({ length }) => length / (start.length / 2));
  if (odd > 0.4 && even < 0.1) return "utf-16le";
  return even > 0.4 && odd < 0.1 ? "utf-16be" : undefined;
}

/** Whether more letters beyond ASCII can be read as UTF-8 than cannot. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (const letter of new TextDecoder("utf-8").decode(bytes)) {
    if (letter === "\uFFFD") bad += 1;
    else if (letter > "\x7F") good += 1;
  }
  return good > bad;
}

/**
 * How the letters of a text were written; what is neither UTF-8 nor UTF-16 is of an older code page.
 * A few bad bytes among letters of UTF-8 are damage: by chance hardly any letter of another code
 * page reads as UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const wide = utf16Of(bytes);
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return isMostlyUtf8(bytes) ? "utf-8" : "windows-1258";
  }
}

/**
 * The text of a file: UTF-8 or UTF-16, with a byte-order mark or without; anything else is read as
 * Windows-1258, the Vietnamese code page. Letters are composed, so that names compare.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const binary = binaryKind(bytes);
  if (binary) return { binary };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).normalize("NFC");
  if (text.includes("\0")) return { binary: "binary" };
  if (markup.test(text)) return { binary: "markup" };
  return text.trim() === "" ? { binary: "empty" } : { text, encoding };
}
