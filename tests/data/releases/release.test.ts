import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { loadCheckedTables } from "../../../scripts/read/validate.ts";
import { releaseHistory } from "../../../scripts/releases/history.ts";
import { readReleases } from "../../../scripts/releases/records.ts";
import { filesBelow } from "../../../scripts/write/files.ts";
import { applyEdits, editSonLa, today, withSmallData } from "../broken.ts";

const run = promisify(execFile);

/** Runs `npm run data:release` on a data folder. */
async function release(data: string, ...words: string[]) {
  try {
    const { stdout } = await run(process.execPath, ["scripts/release-data.ts", data, ...words]);
    return { code: 0, stdout, stderr: "" };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const notes = ["--vi", "Bổ sung số liệu", "--en", "More figures"];

/** Runs on a copy of the data that has one release, the present state. */
const withRelease = (use: (data: string) => Promise<void>) =>
  withSmallData(async (data) => {
    await rm(join(data, "releases"), { recursive: true, force: true });
    const first = await release(data, "--date", "2026-01-05", ...notes);
    expect(first.code, first.stderr).toBe(0);
    await use(data);
  });

const historyOf = async (data: string) =>
  releaseHistory(data, (await loadCheckedTables(data, today)).tables);

describe("data:release", () => {
  test("keeps the tables, their description and a record", () =>
    withRelease(async (data) => {
      const folder = join(data, "releases/2026-01-05");
      const csv = (await readdir(data)).filter((file) => file.endsWith(".csv"));
      const [record] = await readReleases(data);
      const computed = ["areas", "coverage", "crosswalk", "missing_figures"];
      const described = computed.flatMap((name) => [`${name}.csv`, `${name}.resource.json`]);
      const kept = [...csv, ...described, "datapackage.json"].sort();
      expect(await filesBelow(folder)).toEqual([...kept, "release.json"].sort());
      expect(Object.keys(record?.files ?? {})).toEqual(kept);
      expect(record).toMatchObject({ version: "2026-01-05", note_en: "More figures" });
      expect(record?.tables.observations?.key).toEqual(["observation_id"]);
      const description = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
      expect(description.version).toBe("2026-01-05");
      const { current } = await historyOf(data);
      expect(current).toMatchObject({
        version: "2026-01-05",
        day: "2026-01-05",
        released: true,
      });
    }));

  test("says so when nothing has changed, even if rows are quoted otherwise", () =>
    withRelease(async (data) => {
      await applyEdits(data, [editSonLa(",health_insurance,", ',"health_insurance",')]);
      const { code, stdout } = await release(data, ...notes);
      expect(stdout).toContain("nothing has changed since 2026-01-05");
      expect(code).toBe(0);
      expect(await readdir(join(data, "releases"))).toEqual(["2026-01-05"]);
    }));

  test("a change has a version of its own until it is released, then its changes are told", () =>
    withRelease(async (data) => {
      await applyEdits(data, [editSonLa("95.54", "95.55")]);
      const before = await historyOf(data);
      expect(before.current.released).toBe(false);
      expect(before.current.version).toBe(`2026-01-05+${before.current.sha256.slice(0, 8)}`);
      expect(before.unreleased).toHaveLength(1);

      const { code, stdout } = await release(data, "--date", "2026-02-03", ...notes);
      expect(code).toBe(0);
      expect(stdout).toContain("observations: 0 added, 1 changed, 0 withdrawn");
      const after = await historyOf(data);
      expect(after.current).toMatchObject({ version: "2026-02-03", released: true });
      expect(after.unreleased).toEqual([]);
      const [newest, first] = after.releases;
      expect(first).toMatchObject({ previous: null, changes: [] });
      expect(newest?.previous).toBe("2026-01-05");
      expect(newest?.changes[0]?.changed).toEqual([
        { key: "14-2020-10-31", columns: { rate_pct: { before: "95.54", after: "95.55" } } },
      ]);
    }));

  test("a second release of a day ends in .2, and comes after the first", () =>
    withRelease(async (data) => {
      await applyEdits(data, [editSonLa("95.54", "95.55")]);
      await release(data, "--date", "2026-01-05", ...notes);
      const { releases } = await historyOf(data);
      expect(releases.map((entry) => entry.release.version)).toEqual([
        "2026-01-05.2",
        "2026-01-05",
      ]);
    }));

  test.each([
    ["errors in the tables", editSonLa("95.54", "195.54"), notes, "not released: the tables"],
    [
      "a day before the newest release",
      editSonLa("95.54", "95.55"),
      [...notes, "--date", "2025-12-31"],
      "give a later --date",
    ],
    [
      "a day that does not exist",
      editSonLa("95.54", "95.55"),
      [...notes, "--date", "2026-02-30"],
      "is not a day",
    ],
    ["no note", editSonLa("95.54", "95.55"), ["--date", "2026-02-03"], "in both languages"],
  ] as const)("refuses %s and writes nothing", (_, edit, words, message) =>
    withRelease(async (data) => {
      await applyEdits(data, [edit]);
      const { code, stdout, stderr } = await release(data, ...words);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain(message);
      expect(await readdir(join(data, "releases"))).toEqual(["2026-01-05"]);
    }),
  );

  test("a record in the folder of another version is refused", () =>
    withRelease(async (data) => {
      const path = join(data, "releases/2026-01-05/release.json");
      const text = await readFile(path, "utf8");
      await writeFile(path, text.replace('"version": "2026-01-05"', '"version": "2026-01-06"'));
      await expect(readReleases(data)).rejects.toThrow("put it where it belongs");
    }));
});

test("the tables of every recorded release are those of its record", async () => {
  for (const { version, tables } of await readReleases("data")) {
    for (const [name, { rows }] of Object.entries(tables)) {
      const text = await readFile(`data/releases/${version}/${name}.csv`, "utf8");
      expect(text.trim().split("\n").length - 1, `${version} ${name}`).toBe(rows);
    }
  }
});
