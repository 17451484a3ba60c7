import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publish } from "../../../../scripts/write/publish.ts";

describe("publish", () => {
  let folder: string;
  let target: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "publish-"));
    target = join(folder, "public/data");
    await publish(target, (directory) => writeFile(join(directory, "good.csv"), "1"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("replaces the folder as a whole", async () => {
    await publish(target, (directory) => writeFile(join(directory, "better.csv"), "2"));
    expect(await readdir(target)).toEqual(["better.csv"]);
    expect(await readdir(join(folder, "public"))).toEqual(["data"]);
  });

  test("a failed run leaves the last good output and no rubbish", async () => {
    const failing = publish(target, async (directory) => {
      await writeFile(join(directory, "half.csv"), "x");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(await readdir(join(folder, "public"))).toEqual(["data"]);
    expect(await readFile(join(target, "good.csv"), "utf8")).toBe("1");
  });
});
