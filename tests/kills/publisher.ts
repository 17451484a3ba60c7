import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exclusively } from "../../scripts/write/lock.ts";
import { publish, restore } from "../../scripts/write/publish.ts";

/** Publishes three files that hold a text, as the compile publishes its own. */
const [target = "", text = ""] = process.argv.slice(2);
await exclusively(target, async () => {
  await restore(target);
  await publish(target, async (folder) => {
    for (const name of ["a", "b", "c"]) await writeFile(join(folder, name), text);
  });
});
