import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { sha256 } from "../../scripts/write/checksums.ts";
import { filesBelow } from "../../scripts/write/files.ts";

/** SHA-256 of every file by its path. */
const contents = async (directory: string) => {
  const files = await filesBelow(directory);
  const read = files.map(async (file) => [file, sha256(await readFile(join(directory, file)))]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
};

describe("compile", () => {
  let folder: string;
  let output: string;
  beforeAll(async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
    folder = await mkdtemp(join(tmpdir(), "compile-"));
    output = join(folder, "out");
    expect(await compile("data", output)).toBe(true);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("writes the files of the contract", async () => {
    const files = await readdir(output);
    const tables = ["observations", "coverage", "targets", "population", "provinces", "sources"];
    for (const table of [...tables, "documents"]) {
      expect(files).toContain(`${table}.csv`);
      expect(files).toContain(`${table}.parquet`);
      expect(files).toContain(`${table}.json`);
      expect(files).toContain(`${table}.xlsx`);
      expect(files).toContain(`${table}.csv-metadata.json`);
    }
    expect(files).toEqual(
      expect.arrayContaining([
        "provinces-63.topo.json",
        "provinces-34.topo.json",
        "provinces-63.geojson",
        "provinces-34.geojson",
        "islands.geojson",
        "bhyt-atlas.zip",
        "datapackage.json",
        "catalog.jsonld",
        "checksums.txt",
      ]),
    );
  });

  test.each(["Asia/Ho_Chi_Minh", "America/Los_Angeles"])(
    "again, in the time zone %s, gives identical bytes",
    async (zone) => {
      const again = join(folder, "again");
      vi.stubEnv("TZ", zone);
      await compile("data", again);
      vi.unstubAllEnvs();
      expect(await contents(again)).toEqual(await contents(output));
    },
  );

  test("every file matches its checksum, every resource its size", async () => {
    const lines = (await readFile(join(output, "checksums.txt"), "utf8")).trim().split("\n");
    const files = (await filesBelow(output)).filter((file) => file !== "checksums.txt");
    expect(lines.map((line) => line.split("  ")[1]).sort()).toEqual(files.sort());
    for (const line of lines) {
      const [hash, file = ""] = line.split("  ");
      const content = await readFile(join(output, file));
      expect(sha256(content)).toBe(hash);
    }
    const description = JSON.parse(await readFile(join(output, "datapackage.json"), "utf8"));
    for (const { path, bytes } of description.resources) {
      expect((await readFile(join(output, path))).length).toBe(bytes);
    }
  });

  test("the downloads keep every row and cell of the tables", async () => {
    const parse = async (path: string) =>
      Papa.parse<Record<string, string>>(await readFile(path, "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const numeric = (name: string, cell: string) =>
      name !== "rate_pct" && /^\d+\.\d*0+$/.test(cell) ? String(Number(cell)) : cell;
    for (const file of (await readdir("data")).filter((name) => name.endsWith(".csv"))) {
      const normal = (rows: Record<string, string>[]) =>
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, numeric(name, cell)]),
          ),
        );
      const published = await parse(join(output, file));
      const written = published.map(({ rate_decimals: _, ...row }) => row);
      expect(written).toEqual(normal(await parse(join("data", file))));
    }
  });

  test("data with an error leaves the last good output as it was", async () => {
    const broken = join(folder, "broken");
    await cp("data", broken, { recursive: true });
    const path = join(broken, "observations.csv");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace("95.54,exact,1196739", '"95,54",exact,1196739'));
    const before = await contents(output);
    expect(await compile(broken, output)).toBe(false);
    expect(await contents(output)).toEqual(before);
  });
});
