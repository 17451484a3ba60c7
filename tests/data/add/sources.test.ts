import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf, withSmallData } from "../broken.ts";
import { add, keys, somebody } from "./adding.ts";
import { readTables, words } from "./figure-flags.ts";

const plo = "plo.vn/bhxh-tphcm-tru-cot-an-sinh-cua-do-thi-hon-14-trieu-dan-post895797.html";
const ploTitle = "BHXH TP.HCM - Trụ cột an sinh của đô thị hơn 14 triệu dân";
const withoutId = { "--source-id": undefined };

describe("a source by its address", () => {
  test.each([
    ["as the table has it", `https://${plo}`],
    ["with http, www and a slash", `http://www.${plo}/`],
    ["with a fragment and campaign marks", `https://${plo}?utm_source=zalo&utm_medium=x#binh-luan`],
  ])("is the known one, which is said: %s", (_, url) =>
    withSmallData(async (data) => {
      const [, sources] = await readTables(data);
      const { code, text } = await add([
        ...words(data, { ...withoutId, "--source-url": url }),
        "--quick",
      ]);
      expect(code, text).toBe(0);
      expect(text).toContain(
        `s007 is at that address: ${ploTitle} (Pháp Luật TP.HCM), https://${plo}\n`,
      );
      const [observations, sourcesAfter] = await readTables(data);
      expect(observations).toContain(
        "\n14-2020-12-31,health_insurance,14,63,2020-12-31,stated,95.7,exact,,,s007,,\n",
      );
      expect(sourcesAfter).toBe(sources);
    }),
  );

  const fresh = {
    ...withoutId,
    "--source-title": ploTitle,
    "--source-publisher": "Pháp Luật TP.HCM",
    "--source-kind": "press",
  };

  test.each([
    ["another page", "https://plo.vn/post1.html"],
    ["another query of the page", `https://${plo}?page=2`],
  ])("is a new one; the same title at the same host is pointed out: %s", (_, url) =>
    withSmallData(async (data) => {
      const { code, text } = await add([
        ...words(data, { ...fresh, "--source-url": url }),
        "--quick",
      ]);
      expect(code, text).toBe(0);
      expect(text).toContain(
        `--source-url: warning: s007 has the same title at the same host, https://${plo}; write that address if it is the same page`,
      );
      const [, sources = ""] = await readTables(data);
      expect(sources.trimEnd().split("\n").at(-1)).toBe(
        `s017,${ploTitle},Pháp Luật TP.HCM,,,${url},press,,`,
      );
    }),
  );

  test.each([
    ["of another host", { ...fresh, "--source-url": "https://example.org/1" }],
    ["of another title", { ...fresh, "--source-title": "x", "--source-url": "https://plo.vn/1" }],
  ])("%s is no near duplicate", (_, changes) =>
    withSmallData(async (data) => {
      const { code, text } = await add([...words(data, changes), "--quick"]);
      expect(code, text).toBe(0);
      expect(text).not.toContain("warning");
    }),
  );

  test("is the same in rows of a sheet that write it otherwise", () =>
    withSmallData(async (data) => {
      const sheet = join(data, ".sheet.csv");
      const rest = "stated,95,exact,Báo cáo,BHXH,official";
      await writeFile(
        sheet,
        `area,as_of,as_of_basis,rate_pct,rate_qualifier,source_title,source_publisher,source_kind,source_url\n14,2021,${rest},https://example.org/a\n15,2021,${rest},http://www.example.org/a/\n`,
      );
      const { code, text } = await add(["--data", data, "--quick", "--yes", "--from", sheet]);
      expect(code, text).toBe(0);
      const sources = (await readFile(join(data, "sources.csv"), "utf8")).trimEnd().split("\n");
      expect(sources.at(-1)).toBe("s017,Báo cáo,BHXH,,,https://example.org/a,official,,");
    }));

  const { enter, no, yes } = keys;
  const figure: [string, string[]][] = [
    ["Area, by name", ["son la", enter]],
    ["As of", ["2020-12-31", enter]],
    ["Basis of the date", [enter]],
    ["Coverage rate", ["95.7", enter]],
    ["Bound of the rate", [enter]],
    ["Participants", [enter]],
  ];
  const end: [string, string[]][] = [
    ["Does the figure need a note", [no]],
    ["Write this?", [yes]],
  ];

  test.each([
    ["typed into the list", [["Source, by words", [`http://www.${plo}/#x`, enter]]]],
    [
      "given for a new source, whose other parts are not asked then",
      [
        ["Source, by words", ["https://nowhere.example/", enter]],
        ["Address", [`http://${plo}`, enter]],
      ],
    ],
  ] as [string, [string, string[]][]][])("is found when %s", (_, source) =>
    withSmallData(async (data) => {
      const person = somebody([...figure, ...source, ...end]);
      const { code, text } = await add(["--data", data, "--quick"], person);
      expect(code, text).toBe(0);
      const [observations] = await readTables(data);
      expect(observations).toContain(",stated,95.7,exact,,,s007,,\n");
    }),
  );
});

test("after source 999 comes 1000, at the end of the table, and it is read", () =>
  withSmallData(async (data) => {
    const path = join(data, "sources.csv");
    const last = "s999,Báo cáo,Sở Y tế,,2024,https://example.org/999,press,,\n";
    await writeFile(path, (await readFile(path, "utf8")) + last);
    const { code, text } = await add([
      ...words(data, {
        ...withoutId,
        "--source-title": "Another report",
        "--source-publisher": "Sở Y tế",
        "--source-kind": "press",
        "--source-url": "https://example.org/1000",
      }),
      "--quick",
    ]);
    expect(code, text).toBe(0);
    const [observations, sources = ""] = await readTables(data);
    expect(observations).toContain(",s1000,,\n");
    expect(sources.trimEnd().split("\n").at(-1)).toMatch(/^s1000,Another report,/);
    expect(await problemsOf(data)).toEqual([]);
  }));
