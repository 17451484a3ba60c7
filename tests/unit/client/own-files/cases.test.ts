import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { matchAreas } from "../../../../src/lib/own-files/area-match.ts";
import { areaNames } from "../../lib/area-input.ts";
import { readFileAs } from "./read-file.ts";

const folder = "tests/unit/fixtures/own-files";
const fixture = async (name: string) =>
  readFileAs(name, new Uint8Array(await readFile(join(folder, name))));

describe("files as other programs write them", () => {
  test("numbers with all digits of a double are numbers", async () => {
    const { description, csv } = await fixture("floats-16-digits.csv");
    expect(description?.columns.map(({ type }) => type)).toEqual(["text", "number"]);
    expect(csv).toContain("89.63414634146342");
    expect(description?.problems).toEqual([]);
  });

  test("line ends of every kind end a row, mixed in any order", async () => {
    expect((await fixture("crlf-header-lf-rows.csv")).csv).toBe("tinh,so\nHà Nội,1\nSơn La,2\n");
    expect((await fixture("lf-header-crlf-rows.csv")).csv).toBe("so,tinh\n1,Hà Nội\n2,Sơn La\n");
    expect((await readFileAs("a.csv", "a,b\r1,2\r\n3,4\n\r5,6")).table?.rows).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("one bad byte is one bad cell, not another encoding", async () => {
    const { opened, table } = await fixture("one-bad-byte.csv");
    expect(opened).toEqual({ kind: "text", encoding: "utf-8" });
    expect(table?.rows.map(([name]) => name)).toEqual([
      "Sơn La",
      "Điện Biên",
      "Hà Nội",
      "Lai Châu",
    ]);
    expect(table?.problems).toMatchObject([{ kind: "undecodable", line: 5, column: 2 }]);
  });

  test("titles with commas and comments stand above the header", async () => {
    const { table } = await fixture("title-with-commas.csv");
    expect(table?.columns.map(({ name }) => name)).toEqual(["tinh", "so", "ty_le"]);
    expect(table?.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ["before-header", 1],
      ["before-header", 2],
    ]);
    const commented = await readFileAs("a.csv", "# Nguồn: BHXH, 2020\n#,tinh\n1,Sơn La\n");
    expect(commented.table?.columns.map(({ heading }) => heading)).toEqual(["#", "tinh"]);
    expect(commented.table?.problems).toMatchObject([
      { kind: "before-header", line: 1 },
      { kind: "unnamed", line: 2 },
    ]);
  });

  test("a quote that goes on after its end is text, and swallows no row", async () => {
    const { table } = await fixture("opening-quote-mid-cell.csv");
    expect(table?.rows).toEqual([
      ["An", '"To" lớn', "1"],
      ["Bình", "b", "2"],
      ["Chi", "c", "3"],
    ]);
    expect(table?.problems).toMatchObject([{ kind: "quotes", line: 2, column: 2 }]);
    const inches = await readFileAs("a.csv", 'a,b\n"5 inch,1\n"6 inch,2\n');
    expect(inches.table?.rows).toEqual([
      ['"5 inch', "1"],
      ['"6 inch', "2"],
    ]);
  });

  test("moments are kept, with their time zones", async () => {
    const { description, csv } = await fixture("iso-timestamps.csv");
    expect(description?.columns[0]?.type).toBe("timestamp");
    expect(csv).toContain("2021-03-03 01:00:00,8");
    const local = await readFileAs("a.csv", "luc;n\n31/10/2020 8:30;1\n1/11/2020 23:59:59.5;2\n");
    expect(local.csv).toBe("luc,n\n2020-10-31 08:30:00,1\n2020-11-01 23:59:59.5,2\n");
    const none = await readFileAs("a.csv", "luc,n\n2020-10-31 25:00,1\n");
    expect(none.description?.columns[0]?.type).toBe("text");
  });

  test("a moment without a time zone among others with one is read as UTC, and named", async () => {
    const mixed = "luc,n\n2020-10-31T08:30+07:00,1\n2020-10-31 08:30,2\n,3\n31/10/2020 9:00Z,4\n";
    const { description, csv } = await readFileAs("a.csv", mixed);
    expect(csv).toContain("2020-10-31 01:30:00,1\n2020-10-31 08:30:00,2\n");
    expect(description?.problems).toEqual([
      { kind: "unzoned", line: 3, column: 1, text: "2020-10-31 08:30" },
    ]);
    for (const alike of [
      "2020-10-31 08:30\n2021-01-01 0:00",
      "2020-10-31 08:30Z\n2021-01-01 0:00+07",
    ])
      expect((await readFileAs("a.csv", `luc\n${alike}\n`)).description?.problems).toEqual([]);
  });

  test("the Icelandic Ð stands for Đ", async () => {
    const { table } = await fixture("eth-for-d.csv");
    const counts = new Map(table?.rows.map(([name = ""]) => [name, 1]));
    const { values } = matchAreas(counts, areaNames, "63");
    expect(values.filter(({ code }) => code !== null).length).toBeGreaterThanOrEqual(5);
  });

  test("records of JSON are rows", async () => {
    const rows = "tinh,so\nHà Nội,1\nSơn La,2\n";
    expect((await fixture("records.json")).csv).toBe(rows);
    const lines = '{"tinh":"Hà Nội","so":1}\n{"tinh":"Sơn La","so":2}\n';
    expect((await readFileAs("a.jsonl", lines)).csv).toBe(rows);
    const nested = '{"data":[{"a":1.5,"b":null},{"b":[1],"c":true}]}';
    expect((await readFileAs("a.json", nested)).csv).toBe("a,b,c\n1.5,,\n,[1],true\n");
  });

  test("numbers of JSON lose no digit, whatever stands in texts beside them", async () => {
    const text = '[{"a":9007199254740993,"b":"\\" 1234567890123456789,"},{"a":1,"b":"x"}]';
    const { csv, description } = await readFileAs("a.json", text);
    expect(description?.columns.map(({ type }) => type)).toEqual(["text", "text"]);
    expect(csv).toBe('a,b\n9007199254740993,""" 1234567890123456789,"\n1,x\n');
    const large = await readFileAs("a.jsonl", '{"a":1e400}\n{"a":-12345678901234567890.5}\n');
    expect(large.csv).toBe("a\n1e400\n-12345678901234567890.5\n");
  });

  test("a web page that is named like a workbook is refused as what it is", async () => {
    expect((await fixture("html-table.xls")).opened).toEqual({ kind: "refused", why: "markup" });
  });

  test("Parquet that the engine cannot read is refused for what it is", async () => {
    expect((await fixture("brotli.parquet")).opened).toEqual({
      kind: "refused",
      why: "codec",
      name: "Brotli",
    });
    expect((await fixture("nfd.parquet")).opened.kind).toBe("parquet");
  });

  test("a table too wide for the engine is refused", async () => {
    const names = Array.from({ length: 1600 }, (_, at) => `Chỉ tiêu số ${at} của bảng hỏi`);
    await expect(readFileAs("wide.csv", `${names}\n${names}\n`)).rejects.toThrow("too-wide");
  });
});

describe("workbooks", () => {
  const cell = (value: string | number | boolean | Date) =>
    value instanceof Date ? { value, format: "dd/mm/yyyy" } : { value };
  const workbook = async (sheets: { sheet: string; data: object[][] }[]) =>
    new Uint8Array(await writeExcelFile(sheets).toBuffer());

  test("numbers, dates, truths and texts are read, and the first table is shown", async () => {
    const bytes = await workbook([
      { sheet: "Ghi chú", data: [[cell("Số liệu BHYT")]] },
      {
        sheet: "Số liệu",
        data: [
          ["Tỉnh", "Số thẻ", "Tỷ lệ", "Ngày", "Đạt"].map(cell),
          [cell("Sơn La"), cell(1196739), cell(95.54), cell(new Date("2020-10-31")), cell(true)],
          [
            cell("Hà Nội"),
            cell(8000000),
            cell(0.1 + 0.2),
            cell(new Date("2020-12-31")),
            cell(false),
          ],
        ],
      },
    ]);
    const { opened, description, csv } = await readFileAs("bang.xlsx", bytes);
    expect(opened).toEqual({ kind: "values", sheets: ["Ghi chú", "Số liệu"] });
    expect(description?.columns.map(({ type }) => type)).toEqual([
      ...["text", "integer", "number", "date", "boolean"],
    ]);
    expect(description?.guessed).toBe(false);
    expect(csv).toBe(
      "tinh,so_the,ty_le,ngay,dat\nSơn La,1196739,95.54,2020-10-31,true\n" +
        "Hà Nội,8000000,0.30000000000000004,2020-12-31,false\n",
    );
  });

  test("numbers that stand as text are read with those that are numbers", async () => {
    const rows = [
      ["Tỷ lệ", "n"],
      ["95,54", 1],
      [90.125, 2],
    ];
    const bytes = await workbook([{ sheet: "a", data: rows.map((row) => row.map(cell)) }]);
    expect((await readFileAs("a.xlsx", bytes)).csv).toBe("ty_le,n\n95.54,1\n90.125,2\n");
  });
});
