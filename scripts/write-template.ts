import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { figures, targets } from "./add/kinds.ts";
import { emptySheet } from "./add/sheet.ts";

const words = process.argv.slice(2);
const kind = words.includes("--target") ? targets : figures;
const [path = `new-${kind.many}.csv`] = words.filter((word) => word !== "--target");
if (path.startsWith("-")) {
  console.error(`${path} is not known; write --target for a sheet of targets`);
  process.exitCode = 1;
} else if (existsSync(path)) {
  console.error(`${path} is there already; give another name, or remove it`);
  process.exitCode = 1;
} else {
  // With a byte-order mark Excel reads the file as UTF-8.
  await writeFile(path, `\uFEFF${emptySheet(kind)}`);
  console.log(`written: ${path}; fill in a row for each ${kind.one}, then`);
  console.log(`npm run data:add -- --from ${path}`);
}
