import { join } from "node:path";
import datapackage from "datapackage";
import { expect, test } from "vitest";
import { filesBelow } from "../../../scripts/write/files.ts";
import { published, read, readJson, tables } from "./compiled.ts";

const found = await datapackage.Package.load(join(published, "datapackage.json"));
const csv = found.resources.filter(({ descriptor }) => descriptor.format === "csv");

test("the published reader of data packages finds every table", () => {
  expect(found.valid).toBe(true);
  expect(csv.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
});

test.each(csv.map((resource) => [resource.name, resource] as const))(
  "it reads %s by its description, with the rows that it leads to",
  async (name, resource) => {
    expect(await resource.read({ keyed: true, relations: false })).toEqual(
      await readJson(`${name}.json`),
    );
    await resource.read({ keyed: true, relations: true });
  },
);

test("no CSV begins with a byte-order mark but those released with one", async () => {
  const files = (await filesBelow(published)).filter((file) => file.endsWith(".csv"));
  const marked: string[] = [];
  for (const file of files) {
    if ((await read(file)).subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
      marked.push(file);
  }
  expect(marked.filter((file) => !/^v\/2026-11-2[48]\//.test(file))).toEqual([]);
});
