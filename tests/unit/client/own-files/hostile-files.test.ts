import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFileAs } from "./read-file.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const zip = (files: Record<string, string>, level: 1 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level,
  }) as Uint8Array<ArrayBuffer>;

const workbookParts = {
  "[Content_Types].xml": "<Types/>",
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  "xl/workbook.xml":
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
};
const sheet = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const workbook = (data: string) =>
  zip({ ...workbookParts, "xl/worksheets/sheet1.xml": sheet(data) });

const bomb = () =>
  zip({ ...workbookParts, "xl/worksheets/sheet1.xml": " ".repeat(210_000_000) }, 1);

/** Parquet that is cut off, or has another length of its description than it says. */
const parquet = (inside: string, length: number) =>
  new Uint8Array([
    ...strToU8(`PAR1${inside}`),
    ...[length & 255, (length >> 8) & 255, (length >> 16) & 255, (length >> 24) & 255],
    ...strToU8("PAR1"),
  ]);

/** Files with what becomes of each: why it is refused, or how many rows and columns it has. */
const files: [name: string, make: () => string | Uint8Array, becomes: string | [number, number]][] =
  [
    ["nothing", () => "", "empty"],
    ["nothing but spaces", () => " \n\t\r\n", "empty"],
    ["nothing but a byte-order mark", () => bytes(0xef, 0xbb, 0xbf), "empty"],
    ["zero bytes", () => new Uint8Array(1000), "binary"],
    ["a picture", () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), "binary"],
    ["a PDF", () => "%PDF-1.7 …", "pdf"],
    ["gzip", () => bytes(0x1f, 0x8b, 8, 0), "archive"],
    ["an old workbook or one with a password", () => bytes(0xd0, 0xcf, 0x11, 0xe0), "old-workbook"],
    ["a web page", () => "<!DOCTYPE html><html><body>404</body></html>", "markup"],
    ["XML of an old Excel", () => '<?xml version="1.0"?><Workbook/>', "markup"],
    ["a ZIP file of CSV", () => zip({ "a.csv": "a,b\n1,2\n" }), "workbook"],
    ["half a ZIP file", () => workbook("").slice(0, 200), "workbook"],
    ["the first bytes of a workbook", () => bytes(0x50, 0x4b, 3, 4), "workbook"],
    ["a workbook without its sheet", () => zip(workbookParts), "workbook"],
    ["a workbook with an empty sheet", () => workbook(""), "empty"],
    ["a workbook with half a sheet", () => workbook("<row r='1'><c r='A1'><v>1"), "workbook"],
    [
      "a workbook with an unknown shared text",
      () => workbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
      "workbook",
    ],
    ["a small workbook that unpacks to gigabytes", bomb, "too-long"],
    [
      "a workbook with a cell in column XFD",
      () => workbook(`<row r="1">${text("XFD1", "x")}</row>`),
      "too-wide",
    ],
    [
      "a workbook with markup in a cell",
      () =>
        workbook(
          `<row r="1">${text("A1", "a")}${text("B1", "b")}</row><row r="2">${text("A2", "&lt;script&gt;")}${text("B2", "=1+1")}</row>`,
        ),
      [1, 2],
    ],
    [
      "an entity that grows",
      () =>
        zip({
          ...workbookParts,
          "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;">]>${sheet(`<row r="1">${text("A1", "&b;")}${text("B1", "y")}</row><row r="2">${text("A2", "&b;")}${text("B2", "z")}</row>`)}`,
        }),
      [1, 2],
    ],
    ["letters called Parquet", () => "PAR1 is a word, here", "not-parquet"],
    ["Parquet with no description", () => parquet("", 0), "parquet"],
    ["Parquet whose description is longer than the file", () => parquet("abc", 2 ** 30), "parquet"],
    ["Parquet whose description is noise", () => parquet("\u0015\u0004garbage", 9), "parquet"],
    ["encrypted Parquet", () => "PARE…PARE", "encrypted"],
    ["JSON that is no table", () => '{"type":"FeatureCollection"}', "json"],
    ["half of JSON", () => '[{"a":1},{"a":', "json"],
    ["a list of numbers in JSON", () => "[1,2,3]", "json"],
    ["JSON nested a million deep", () => `[${"[".repeat(1e6)}${"]".repeat(1e6)}]`, "json"],
    ["JSON records with a prototype", () => '[{"__proto__":1,"constructor":2,"a":3}]', [1, 3]],
    [
      "JSON with a thousand names",
      () => JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ [`c${i}`]: i }))),
      "too-wide",
    ],
    ["40 MB in one cell", () => "x".repeat(40_000_000), "long-row"],
    ["40 MB in one line of many cells", () => "1,".repeat(20_000_000), "too-wide"],
    ["40 MB behind an open quote", () => `a,b\n1,"${"x,1\n".repeat(10_000_000)}`, "too-long"],
    ["ten thousand open quotes", () => `a,b\n${'"x,1\n'.repeat(10_001)}`, [10_001, 2]],
    ["doubled quotes without end", () => `a,b\n"${'""'.repeat(140_000)}\n1,2\n`, [2, 2]],
    ["a million empty lines", () => `a,b\n${"\n".repeat(900_000)}1,2\n`, [1, 2]],
    ["two million lines", () => "1\n".repeat(2_000_000), "too-long"],
    [
      "one long row among many short ones",
      () => `a\n${"1\n".repeat(90_000)}${"1,".repeat(400)}\n`,
      "too-long",
    ],
    [
      "names that are all the same",
      () => `${Array(400).fill("a")}\n${Array(400).fill(1)}\n`,
      [1, 400],
    ],
    ["names of a page's own making", () => "__proto__,constructor,select\n1,2,3\n", [1, 3]],
    ["markup in cells", () => 'a,b\n"<img src=x onerror=alert(1)>",=1+1\n', [1, 2]],
    ["letters that turn the direction", () => "a,b\n\u202e1,\u200b2\n", [1, 2]],
    ["half of a surrogate pair", () => "a,b\n\ud800,2\n", [1, 2]],
    ["marks piled on a letter", () => `a,b\n${"e\u0301\u0302".repeat(50_000)},2\n`, [1, 2]],
  ];

test.each(files)("%s", async (name, make, becomes) => {
  const file = make() as string | Uint8Array<ArrayBuffer>;
  const read = await readFileAs(`${name}.txt`, file).catch((thrown) => ({ thrown }));
  if ("thrown" in read) expect(read.thrown).toMatchObject({ kind: becomes });
  else if (read.table) expect([read.table.rows.length, read.table.columns.length]).toEqual(becomes);
  else expect(read.opened.kind === "refused" ? read.opened.why : read.opened.kind).toBe(becomes);
});
