import { writeFile } from "node:fs/promises";
import { siteFonts } from "./write/fonts.ts";

for (const [path, font] of await siteFonts()) {
  await writeFile(path, font);
  console.log(`${path}: ${font.length} bytes`);
}
