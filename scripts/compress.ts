import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { runCommand } from "./command/run.ts";
import { compressFiles } from "./write/compressed.ts";
import { step } from "./write/step.ts";

const usage = `npm run compress -- [FOLDER]

Packs the files of a built site (FOLDER, dist if none is given) as .br and .gz beside each, for nginx
and Caddy. Hosts such as Netlify, Cloudflare Pages and GitHub Pages pack by themselves.`;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** @returns the exit code: 0 packed, 1 refused */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [folder = "dist"] = positionals;
  if (!existsSync(`${folder}/index.html`)) {
    console.error(`${folder} holds no site; npm run build makes one`);
    return 1;
  }
  await step("compress", async () => {
    const { files, plain, brotli } = await compressFiles(folder);
    return { done: `${files} files, ${megabytes(plain)} as ${megabytes(brotli)} of brotli` };
  });
  return 0;
}

await runCommand(main);
