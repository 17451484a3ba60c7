import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCheckedTables } from "../../../scripts/read/validate.ts";
import { recordRelease } from "../../../scripts/releases/record.ts";
import { applyEdits, type Edit, problemsOf, sonLa, today, withSmallData } from "../broken.ts";

const version = "2026-01-05";
const back = "put it back, or say in withdrawals.csv why it was withdrawn";
const allBack = "put them back, or say in withdrawals.csv why they were withdrawn";
const withdrawal = (table: string, key: string): Edit => ({
  file: "withdrawals.csv",
  from: "reason_en\n",
  to: `reason_en\n${table},"${key}",2026-01-06,Nguồn đã đính chính,The source was corrected\n`,
});

/** Runs on data whose only release is their present state. */
const withRelease = <T>(use: (data: string) => Promise<T>): Promise<T> =>
  withSmallData(async (data) => {
    const { tables } = await loadCheckedTables(data, today);
    await recordRelease(data, tables, version, { note_vi: "Bản đầu", note_en: "First" });
    return use(data);
  });

const without = (...edits: Edit[]) =>
  withRelease(async (data) => {
    await applyEdits(data, edits);
    return problemsOf(data);
  });

const removed = { file: "observations.csv", from: `${sonLa}\n`, to: "" };

describe("rows of the newest release", () => {
  let line: number;
  beforeAll(() =>
    withSmallData(async (data) => {
      const text = await readFile(join(data, "observations.csv"), "utf8");
      line = text.split("\n").indexOf(sonLa) + 1;
    }),
  );

  test("one that is gone is an error, where it would stand", async () => {
    expect(await without(removed)).toEqual([
      `data/observations.csv:${line}:1 (observation_id): row "14-2020-10-31" of release ${version} is gone; ${back}`,
    ]);
  });

  test("one whose identifier was changed is gone too", async () => {
    const renamed = { ...removed, to: `${sonLa.replace("10-31,", "10-31.2,")}\n` };
    expect(await without(renamed)).toEqual([expect.stringContaining('row "14-2020-10-31"')]);
  });

  test("one that is withdrawn with a reason may go", async () => {
    expect(await without(removed, withdrawal("observations", "14-2020-10-31"))).toEqual([]);
  });

  test("a key of several columns is written as the changes show it", async () => {
    await withRelease(async (data) => {
      const path = join(data, "document_points.csv");
      const rows = (await readFile(path, "utf8")).trimEnd().split("\n");
      const [document, position] = rows.at(-1)?.split(",") ?? [];
      await writeFile(path, `${rows.slice(0, -1).join("\n")}\n`);
      const key = `${document}, ${position}`;
      expect(await problemsOf(data)).toEqual([
        `data/document_points.csv:${rows.length}:1 (document_id, position): row "${key}" of release ${version} is gone; ${back}`,
      ]);
      await applyEdits(data, [withdrawal("document_points", key)]);
      expect(await problemsOf(data)).toEqual([]);
    });
  });

  test("a table that lost all rows, or very many, says so once", () =>
    withRelease(async (data) => {
      const path = join(data, "islands.csv");
      const [header, ...rows] = (await readFile(path, "utf8")).trimEnd().split("\n");
      await writeFile(path, `${header}\n`);
      const field = "(archipelago_en, lon, lat)";
      expect(await problemsOf(data)).toEqual([
        `data/islands.csv:1:1 ${field}: no row is left of the ${rows.length} of release ${version}; ${allBack}`,
      ]);
      await writeFile(path, `${[header, ...rows.slice(0, 5)].join("\n")}\n`);
      expect(await problemsOf(data)).toEqual([
        expect.stringContaining(
          `data/islands.csv:7:1 ${field}: ${rows.length - 5} rows of release ${version} are gone, first "`,
        ),
      ]);
    }));

  test("a table that is gone as a whole is missed in the description", () =>
    withRelease(async (data) => {
      const path = join(data, "datapackage.json");
      const description = JSON.parse(await readFile(path, "utf8"));
      const kept = description.resources.filter(({ name }: { name: string }) => name !== "leads");
      await writeFile(path, JSON.stringify({ ...description, resources: kept }));
      await rm(join(data, "leads.csv"));
      expect(await problemsOf(data)).toEqual([
        `data/datapackage.json:1:1 (file): the table "leads" of release ${version} is gone; describe it again, or withdraw "*" of it in withdrawals.csv`,
      ]);
      await applyEdits(data, [withdrawal("leads", "*")]);
      expect(await problemsOf(data)).toEqual([]);
    }));
});

describe("withdrawals", () => {
  const place = (column: string) => `data/withdrawals.csv:2:${column}: `;
  test.each([
    [
      "of a row that is there",
      withdrawal("observations", "14-2020-10-31"),
      /^data\/withdrawals\.csv:2:2 \(key\): "14-2020-10-31" is still on line \d+ of observations\.csv; remove the row there, or this line$/,
    ],
    [
      "of a table that never was",
      withdrawal("observation", "14-2020-10-31"),
      `${place("1 (table)")}"observation" is not a table; write observations`,
    ],
    [
      "of a whole table that is there",
      withdrawal("leads", "*"),
      `${place("1 (table)")}"leads" is still there; remove the table, or this line`,
    ],
  ])("%s", async (_, edit, message) => {
    expect(await without(edit)).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
  });
});
