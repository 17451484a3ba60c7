import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { withLineFeeds } from "../encoding.ts";

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let held = "";
  for await (const chunk of createReadStream(path)) {
    const text = held + decoder.decode(chunk, { stream: true });
    // What follows a carriage return says whether it is a line end by itself.
    held = text.endsWith("\r") ? "\r" : "";
    yield withLineFeeds(held ? text.slice(0, -1) : text);
  }
  yield withLineFeeds(held + decoder.decode());
}

/** Copies a table into a folder as it is read whole: LF for line ends, U+FFFD for what is no UTF-8. */
export async function decodedCopy(path: string, folder: string): Promise<string> {
  const copy = join(folder, "decoded.csv");
  await pipeline(decoded(path), createWriteStream(copy));
  return copy;
}
