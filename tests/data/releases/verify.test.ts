import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { formatProblem } from "../../../scripts/read/problems.ts";
import { type Release, readReleases } from "../../../scripts/releases/records.ts";
import { verifyRelease } from "../../../scripts/releases/verify.ts";

const releases = await readReleases("data");
const [first] = releases as [Release];
const folder = `releases/${first.version}`;

/** What is said of the first release after something was done to a copy of its folder. */
async function after(change: (inFolder: (file: string) => string) => Promise<void>) {
  const data = await mkdtemp(join(tmpdir(), "released-"));
  try {
    await cp(join("data", folder), join(data, folder), { recursive: true });
    await change((file) => join(data, folder, file));
    const [release] = (await readReleases(data)) as [Release];
    return (await verifyRelease(data, release)).map((problem) => formatProblem(problem, "data"));
  } finally {
    await rm(data, { recursive: true });
  }
}

const said = (file: string, wrong: string) =>
  `data/${folder}/${file}:1:1 (file): ${wrong}; restore it from the repository`;

test.each(releases)("release $version is as it was released", async (release) => {
  expect(await verifyRelease("data", release)).toEqual([]);
  expect(Object.keys(release.files)).toEqual(
    expect.arrayContaining([
      "datapackage.json",
      "coverage.csv",
      ...Object.keys(release.tables).map((name) => `${name}.csv`),
    ]),
  );
});

test("a digit that was changed is noticed", async () => {
  const messages = await after(async (inFolder) => {
    const path = inFolder("observations.csv");
    await writeFile(path, (await readFile(path, "utf8")).replace("95.54", "95.45"));
  });
  expect(messages).toEqual([
    said("observations.csv", "the file is not as it was released: its SHA-256 is another"),
  ]);
});

test("a file that went and one that came are noticed", async () => {
  const messages = await after(async (inFolder) => {
    await rm(inFolder("coverage.csv"));
    await writeFile(inFolder("more.csv"), "a\n");
  });
  expect(messages).toEqual([
    said("coverage.csv", "a file of the release is missing"),
    said("more.csv", "the release has no such file"),
  ]);
});

test("a record whose hash is not that of its tables is noticed", async () => {
  const messages = await after(async (inFolder) => {
    const text = await readFile(inFolder("release.json"), "utf8");
    await writeFile(inFolder("release.json"), text.replace(first.sha256, "0".repeat(64)));
  });
  expect(messages).toEqual([
    said("release.json", "sha256 is not that of the tables of the release"),
  ]);
});

test("nothing is published while a release is not as it was", async () => {
  const data = await mkdtemp(join(tmpdir(), "rotten-"));
  try {
    await cp("data", join(data, "data"), { recursive: true });
    await writeFile(join(data, "data", folder, "outreach.csv"), "rotten\n");
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(console, "log").mockImplementation(() => {});
    expect(await compile(join(data, "data"), join(data, "out"))).toBe(false);
  } finally {
    await rm(data, { recursive: true });
  }
});
