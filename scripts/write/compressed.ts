import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files.ts";
import { kept } from "./kept.ts";

/** What shrinks; pictures, letters, Parquet, archives and workbooks are packed by themselves. */
const shrinks =
  /\.(atom|cff|css|csv|geojson|html|js|json|jsonld|svg|txt|wasm|webmanifest|xml)$|\/_headers$/;

/** The strongest each can do: packed once, sent a thousand times. */
const encodings = {
  ".br": (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ".gz": (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Files at work at once: packing waits for threads of its own. */
const abreast = 8;

/**
 * Packs the files of a folder that shrink, as `.br` and `.gz` beside each, for servers that send
 * these in its place.
 * @returns how many files were packed, and how many bytes they have plain and as brotli
 */
export async function compressFiles(folder: string) {
  const files = (await filesBelow(folder)).filter((file) => shrinks.test(`/${file}`));
  const total = { files: files.length, plain: 0, brotli: 0 };
  const next = files.values();
  const packAll = async () => {
    for (const file of next) {
      const content = await readFile(join(folder, file));
      total.plain += content.length;
      for (const [ending, pack] of Object.entries(encodings)) {
        const packed = await kept({ folder: "compressed", ending }, content, () => pack(content));
        await writeFile(join(folder, file + ending), packed);
        if (ending === ".br") total.brotli += packed.length;
      }
    }
  };
  await Promise.all(Array.from({ length: abreast }, packAll));
  return total;
}
