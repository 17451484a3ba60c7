import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../../scripts/write/files.ts";

/** Files that only one of two folders has, or that differ in a byte; one line each. */
export async function differences(first: string, second: string): Promise<string[]> {
  const inFirst = new Set(await filesBelow(first));
  const inSecond = new Set(await filesBelow(second));
  const lines: string[] = [];
  for (const file of [...inFirst.union(inSecond)].sort()) {
    if (!inSecond.has(file)) lines.push(`${file} is only in the first build`);
    else if (!inFirst.has(file)) lines.push(`${file} is only in the second build`);
    else {
      const a = await readFile(join(first, file));
      const b = await readFile(join(second, file));
      if (!a.equals(b)) lines.push(`${file} differs (${a.length} and ${b.length} bytes)`);
    }
  }
  return lines;
}
