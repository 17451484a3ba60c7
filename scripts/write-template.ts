import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { figures, targets } from "./add/kinds.ts";
import { emptySheet } from "./add/sheet.ts";
import { exitCodes } from "./command/exit-codes.ts";
import { runCommand } from "./command/run.ts";

/** @returns the exit code: 0 written, 1 refused */
async function main(words: string[]): Promise<number> {
  const kind = words.includes("--target") ? targets : figures;
  const [path = `new-${kind.many}.csv`] = words.filter((word) => word !== "--target");
  if (path.startsWith("-")) {
    console.error(`${path} is not known; write --target for a sheet of targets`);
    return exitCodes.refused;
  }
  if (existsSync(path)) {
    console.error(`${path} is there already; give another name, or remove it`);
    return exitCodes.refused;
  }
  // With a byte-order mark Excel reads the file as UTF-8.
  await writeFile(path, `\uFEFF${emptySheet(kind)}`);
  console.log(`written: ${path}; fill in a row for each ${kind.one}, then`);
  console.log(`npm run data:add -- --from ${path}`);
  return exitCodes.done;
}

await runCommand(() => main(process.argv.slice(2)));
