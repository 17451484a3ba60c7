import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { everyExample, storedResult } from "../../src/components/query/stored-results.ts";

test("the site keeps what every example gives, and nothing else", async () => {
  const examples = everyExample();
  const built = await readdir("dist/data/examples");
  expect(built.sort()).toEqual(examples.map(({ file }) => `${file}.json`).sort());
  for (const { file, sql } of examples) {
    const kept = JSON.parse(await readFile(`dist/data/examples/${file}.json`, "utf8"));
    expect(kept, file).toEqual(await storedResult(sql));
    expect(kept.rowCount, file).toBeGreaterThan(0);
  }
});
