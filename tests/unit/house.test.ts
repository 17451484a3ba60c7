import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A longer module holds more than one thing. */
const mostLines = 300;

test.each(["src", "scripts"])("no module of %s is too long to be read at once", async (folder) => {
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => /\.(ts|astro|css|sql)$/.test(file));
  const lengths = await Promise.all(
    modules.map(async (module) => {
      const text = await readFile(join(folder, module), "utf8");
      return { module, lines: text.split("\n").length - 1 };
    }),
  );
  expect(lengths).not.toEqual([]);
  expect(lengths.filter(({ lines }) => lines > mostLines)).toEqual([]);
});
