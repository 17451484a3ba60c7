import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Formats that cross the wire as they are. */
const packed = /\.(woff2|png|wasm)$/;

/**
 * Adds up what a page fetches, texts packed with gzip.
 * @returns the kilobytes so far, to be asked when the page has arrived
 */
export function countKilobytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    sizes.push(response.body().then((body) => (packed.test(path) ? body : gzipSync(body)).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
