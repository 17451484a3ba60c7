import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { template } from "./add/template.ts";

const [path = "new-figures.csv"] = process.argv.slice(2);
if (existsSync(path)) {
  console.error(`${path} is there already; give another name, or remove it`);
  process.exitCode = 1;
} else {
  // With a byte-order mark Excel reads the file as UTF-8.
  await writeFile(path, `\uFEFF${template}`);
  console.log(`written: ${path}; fill in a row for each figure, then`);
  console.log(`npm run data:add -- --from ${path}`);
}
