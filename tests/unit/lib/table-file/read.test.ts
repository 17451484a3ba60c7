import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/lib/table-file/decode.ts";
import { describeTable } from "../../../../src/lib/table-file/describe.ts";
import { readTable } from "../../../../src/lib/table-file/table.ts";
import { writeCsv } from "../../../../src/lib/table-file/write-csv.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (text: string, options?: Parameters<typeof readTable>[1]) => {
  const table = readTable(text, options);
  return { table, ...describeTable(table), csv: writeCsv(table, describeTable(table)) };
};

const typesOf = (text: string) => read(text).columns.map(({ type }) => type);

describe("decoding", () => {
  test("UTF-8 with a byte-order mark and without", () => {
    for (const mark of ["\uFEFF", ""]) {
      expect(decodeText(bytesOf(`${mark}tỉnh\nSơn La\n`))).toEqual({
        text: "tỉnh\nSơn La\n",
        encoding: "utf-8",
      });
    }
  });

  test.each([
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const)("%s, with its mark and without", (encoding, mark) => {
    const text = "ten,so\nSon La,1\nHà Nội,2\n";
    const body = Buffer.from(text, "utf16le");
    if (encoding === "utf-16be") body.swap16();
    for (const start of [[], [...mark]]) {
      const bytes = new Uint8Array([...start, ...body]);
      expect(decodeText(bytes)).toEqual({ text, encoding });
    }
  });

  test("Windows-1258 becomes composed letters", () => {
    // "Hà Nội": à is one byte; ộ is ô and the mark below, in two.
    const bytes = new Uint8Array([0x48, 0xe0, 0x20, 0x4e, 0xf4, 0xf2, 0x69]);
    expect(decodeText(bytes)).toEqual({ text: "Hà Nội", encoding: "windows-1258" });
  });

  test.each([
    ["empty", []],
    ["parquet", [0x50, 0x41, 0x52, 0x31, 0]],
    ["workbook", [0x50, 0x4b, 0x03, 0x04, 0]],
    ["old-workbook", [0xd0, 0xcf, 0x11, 0xe0]],
    ["archive", [0x1f, 0x8b, 8]],
    ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ["binary", [0x41, 0, 0, 0, 0x42, 0, 0, 0xff]],
    ["empty", [0x20, 0x0a, 0x0a]],
  ] as const)("%s is told from text", (binary, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ binary });
  });
});

describe("cutting into cells", () => {
  test.each([
    [",", "a,b\n1,2\n"],
    [";", "a;b\n1;2\n"],
    ["\t", "a\tb\n1\t2\n"],
    ["|", "a|b\n1|2\n"],
    [";", "sep=;\na;b\n1;2\n"],
    [";", "tinh;ty_le\nSơn La;95,54\nHà Nội;90,1\n"],
    [",", "only\n1\n2\n"],
  ])("by %j", (delimiter, text) => {
    const { table } = read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.problems).toEqual([]);
  });

  test("quotes hold delimiters, quotes and line ends; lines count in the file", () => {
    const { table } = read('a,b\r\n"x, ""y""","1\r\n2"\r\nz\r\n');
    expect(table.rows).toEqual([
      ['x, "y"', "1\r\n2"],
      ["z", ""],
    ]);
    expect(table.lines).toEqual([2, 4]);
    expect(table.problems).toEqual([{ kind: "short", line: 4, column: 2, text: "1/2" }]);
  });

  test("a byte-order mark is no part of the first name", () => {
    expect(read("\uFEFFa,b\n1,2\n").table.columns[0]?.heading).toBe("a");
  });

  test("ragged rows keep every cell", () => {
    const { table } = read("a,b\n1\n1,2,3,4\n5,6\n");
    expect(table.columns.map(({ name }) => name)).toEqual(["a", "b", "cot_3", "cot_4"]);
    expect(table.rows).toEqual([
      ["1", "", "", ""],
      ["1", "2", "3", "4"],
      ["5", "6", "", ""],
    ]);
    expect(table.problems).toEqual([
      { kind: "short", line: 2, column: 2, text: "1/2" },
      { kind: "long", line: 3, column: 3, text: "4/2" },
    ]);
  });

  test("a quote that has no end is reported where it starts, and swallows nothing", () => {
    const { table } = read('a,b\n1,2\n3,"x\n4,5\n');
    expect(table.problems).toEqual([{ kind: "quotes", line: 3, column: 2, text: '"x' }]);
    expect(table.rows).toEqual([
      ["1", "2"],
      ["3", '"x'],
      ["4", "5"],
    ]);
  });

  test("names that are missing, doubled, or no names in SQL", () => {
    const { table } = read("Tỷ lệ (%),,Tỷ lệ (%),2020,Order,?\n1,2,3,4,5,6\n");
    expect(table.columns.map(({ name }) => name)).toEqual([
      "ty_le",
      "cot_2",
      "ty_le_2",
      "c_2020",
      "order_",
      "cot_6",
    ]);
    expect(table.columns[0]?.heading).toBe("Tỷ lệ (%)");
    expect(table.problems.map(({ kind, column }) => [kind, column])).toEqual([
      ["unnamed", 2],
      ["same-name", 3],
      ["unnamed", 6],
    ]);
  });

  test("titles before the header are told, not taken for it", () => {
    const { table } = read("Bảng 1. Số thẻ;;\n;;\ntinh;nam;so\nSơn La;2020;1\nHà Nội;2020;2\n");
    expect(table.columns.map(({ name }) => name)).toEqual(["tinh", "nam", "so"]);
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toEqual([
      { kind: "before-header", line: 1, column: 1, text: "Bảng 1. Số thẻ" },
    ]);
  });

  test("a file without header, a header without rows", () => {
    const { table } = read("1,2\n3,4\n", { header: false });
    expect(table.columns.map(({ name }) => name)).toEqual(["cot_1", "cot_2"]);
    expect(table.rows).toHaveLength(2);
    expect(read("a,b\n").table).toMatchObject({ rows: [], problems: [] });
  });

  test("an undecodable letter is named", () => {
    const { table } = read("a,b\n1,S\uFFFDn La\n");
    expect(table.problems).toEqual([
      { kind: "undecodable", line: 2, column: 2, text: "S\uFFFDn La" },
    ]);
  });
});

describe("types of columns", () => {
  test("each of them", () => {
    const text = "i;n;d;b;t\n1.196.739;95,54 %;31/10/2020;có;x\n-5;1;1/2/2021;Không;1\n";
    expect(typesOf(text)).toEqual(["integer", "number", "date", "boolean", "text"]);
    expect(read(text).csv).toBe(
      "i,n,d,b,t\n1196739,95.54,2020-10-31,true,x\n-5,1,2021-02-01,false,1\n",
    );
  });

  test("missing values do not make a column text, and are empty", () => {
    const text = "n,t\n1,-\n-,x\nN/A,\n..,N/A\n";
    expect(typesOf(text)).toEqual(["integer", "text"]);
    expect(read(text).csv).toBe("n,t\n1,-\n,x\n,\n,N/A\n");
  });

  test("codes keep their zeros, long numbers their digits", () => {
    expect(typesOf("a,b,c\n01,001234567890,12345678901234567890\n79,1,2\n")).toEqual([
      "text",
      "text",
      "text",
    ]);
    expect(typesOf("a\n0\n0.5\n")).toEqual(["number"]);
  });

  test("numbers beyond any double stay text, as do days of no calendar and zones of no place", () => {
    expect(typesOf("a,b\n1e400,1e-400\n1,1\n")).toEqual(["text", "text"]);
    expect(typesOf("a\n1e300\n0e5\n")).toEqual(["number"]);
    for (const moment of [
      "0000-01-01",
      "2020-12-31 8:00+25:00",
      "2020-12-31 8:00+07:99",
      "0001-01-01 0:00+07",
      "9999-12-31 23:00-07",
    ])
      expect(typesOf(`a\n${moment}\n`), moment).toEqual(["text"]);
  });

  test("days come before months unless a date forbids it", () => {
    expect(read("d\n1/2/2021\n").csv).toBe("d\n2021-02-01\n");
    expect(read("d\n1/2/2021\n12/31/2021\n").csv).toBe("d\n2021-01-02\n2021-12-31\n");
    expect(typesOf("d\n30/2/2021\n")).toEqual(["text"]);
    expect(typesOf("d\n31/1/2021\n1/31/2021\n")).toEqual(["text"]);
  });

  test("a column with a few misfits stays text, and each is named", () => {
    const { columns, problems, table } = read("a,b\n1,x\n2,x\n3,x\n4,x\nabt 5,x\n");
    expect(columns[0]).toMatchObject({ type: "text", filled: 5, misfits: 1 });
    expect(problems).toEqual([{ kind: "misfit", line: 6, column: 1, text: "abt 5" }]);
    const chosen = describeTable(table, { types: { a: "integer" } });
    expect(chosen.columns[0]).toMatchObject({ type: "integer", misfits: 1 });
    expect(writeCsv(table, chosen)).toBe("a,b\n1,x\n2,x\n3,x\n4,x\n,x\n");
  });

  test("marks of missing values are no misfits of a column that is nearly all numbers", () => {
    const { columns, problems } = read("a,b\n1,x\n2,x\n3,x\n4,x\nn/a,x\nn/a,x\n?,x\n");
    expect(columns[0]).toMatchObject({ type: "text", misfits: 1 });
    expect(problems).toEqual([{ kind: "misfit", line: 8, column: 1, text: "?" }]);
  });

  test("text with quotes, commas and line ends is written so that it is read again", () => {
    const text = 'a,b\n"x, ""y""",1\n"l1\nl2",2\n';
    expect(read(read(text).csv).table.rows).toEqual(read(text).table.rows);
  });

  test("an empty cell alone in its row stays a row", () => {
    const { csv } = read("a,b\n1,\n,2\n");
    expect(csv).toBe("a,b\n1,\n,2\n");
  });
});

describe("decimal marks", () => {
  test.each([
    ["a;b\n1,5;x\n1.234;y\n", ",", false, ["1.5", "1234"]],
    ["a,b\n1.5,x\n1.234,y\n", ".", false, ["1.5", "1.234"]],
    ["a;b\n1.234;x\n", ",", true, ["1234"]],
    ["a,b\n1.234,x\n", ".", true, ["1.234"]],
    ['a,b\n"1,234",x\n1.5,y\n', ".", false, ["1234", "1.5"]],
    ["a\tb\n1.196.739\tx\n1.234\ty\n", ",", false, ["1196739", "1234"]],
    ["a\tb\n1 196 739\tx\n12\u00a0345,6\ty\n", ",", false, ["1196739", "12345.6"]],
    ["a,b\n\u22121.5,x\n1e3,y\n", ".", false, ["-1.5", "1e3"]],
  ])("%j", (text, mark, guessed, first) => {
    const found = read(text);
    expect([found.style.decimalMark, found.guessed]).toEqual([mark, guessed]);
    const column = found.csv
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]);
    expect(column).toEqual(first);
  });

  test("the reader's mark is followed", () => {
    const { table } = read("a;b\n1.234;x\n");
    const chosen = describeTable(table, { decimalMark: "." });
    expect(chosen).toMatchObject({ guessed: false, columns: [{ type: "number" }, {}] });
    expect(writeCsv(table, chosen)).toBe("a,b\n1.234,x\n");
  });
});
