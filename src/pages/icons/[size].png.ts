import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRoute } from "astro";
import sharp from "sharp";
import { iconSizes } from "../../lib/icon-sizes.ts";

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

/** The icon of the site; its corners are filled, because phones cut them to a shape of their own. */
export const GET: APIRoute = async ({ params }) => {
  const svg = await readFile(join(process.cwd(), "public/favicon.svg"), "utf8");
  const [, background = ""] = /fill="(#[0-9a-f]{6})"/.exec(svg) ?? [];
  const size = Number(params.size);
  const icon = await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten({ background })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(icon));
};
