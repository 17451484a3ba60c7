import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./checksums.ts";

/**
 * What takes long to make, kept below `node_modules/.cache/` for the next build.
 * @param name a folder there, and the ending of the files in it
 * @param from all that the result depends on
 * @returns what was made from the same before, or what is made now
 */
export async function kept(
  name: { folder: string; ending: string },
  from: string | Buffer,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const folder = join("node_modules", ".cache", name.folder);
  const file = join(folder, sha256(from) + name.ending);
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Others may ask for the same at this moment: they find the whole file or none.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}
