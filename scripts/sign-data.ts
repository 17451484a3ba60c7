import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { runCommand } from "./command/run.ts";
import { readJsonFile } from "./read/json-file.ts";

const usage = `npm run data:sign -- --key FILE [FOLDER]

Signs the checksums of a built site (FOLDER, dist/data if none is given) with minisign; the signature
is FOLDER/checksums.txt.minisig.
  --key   the secret key, which stays outside this folder`;

/** @returns the exit code: 0 signed, 1 refused */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help || !values.key) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const [folder = "dist/data"] = positionals;
  const checksums = join(folder, "checksums.txt");
  if (!existsSync(checksums)) {
    console.error(`${checksums} is not there; npm run build makes it`);
    return 1;
  }
  if (!relative(".", resolve(values.key)).startsWith("..")) {
    console.error(`${values.key} is in this folder; keep the secret key out of the repository`);
    return 1;
  }
  const description = join(folder, "datapackage.json");
  const { version } = await readJsonFile(description, z.looseObject({ version: z.string() }));
  const words = ["-S", "-s", values.key, "-m", checksums, "-t", `bhyt-atlas ${version}`];
  const { status, error } = spawnSync("minisign", words, { stdio: "inherit" });
  if (error) {
    console.error("minisign is not installed; on Debian: apt install minisign");
    return 1;
  }
  return status ?? 1;
}

await runCommand(main);
