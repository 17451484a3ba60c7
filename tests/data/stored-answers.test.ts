import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { storedAnswer, storedFiles } from "../../src/components/explorer/stored-answers.ts";

test("the site keeps an answer to every question of a single year, and no other", async () => {
  const listed = await storedFiles();
  const built = await readdir("dist/data/answers");
  expect(built.sort()).toEqual(listed.map(({ file }) => `${file}.json`).sort());
  for (const { file, question } of listed) {
    const kept = JSON.parse(await readFile(`dist/data/answers/${file}.json`, "utf8"));
    expect(kept, file).toEqual(await storedAnswer(question));
    expect(kept.rows.length, file).toBeGreaterThan(0);
  }
});
