import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "../../rebuild/differences.ts";

let folder: string;
const write = async (files: Record<string, string>, name: string) => {
  const target = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(target, path, ".."), { recursive: true });
    await writeFile(join(target, path), text);
  }
  return target;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "differences-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("two builds differ in what is missing, new or another by a byte", async () => {
  const first = await write({ "index.html": "a", "data/a.csv": "1\n", "old.css": "" }, "first");
  const second = await write({ "index.html": "a", "data/a.csv": "1\n2", "new.css": "" }, "second");
  expect(await differences(first, first)).toEqual([]);
  expect(await differences(first, second)).toEqual([
    "data/a.csv differs (2 and 3 bytes)",
    "new.css is only in the second build",
    "old.css is only in the first build",
  ]);
});
