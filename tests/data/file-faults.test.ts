import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { editSonLa, messagesAfter, problemsOf, sonLa, withSmallData } from "./broken.ts";

const header = "archipelago_vi,archipelago_en,province_code,feature,lon,lat";
const editHeader = (to: string) => messagesAfter({ file: "islands.csv", from: header, to });
const place = (at: string) => `data/observations.csv:{line}:${at}: `;

function messagesFor(file: string, change: (bytes: Buffer) => Buffer | string): Promise<string[]> {
  return withSmallData(async (directory) => {
    const path = join(directory, file);
    await writeFile(path, change(await readFile(path)));
    return problemsOf(directory);
  });
}

test("CRLF line ends are fine", async () => {
  const toCrlf = (bytes: Buffer) => bytes.toString().replaceAll("\n", "\r\n");
  expect(await messagesFor("observations.csv", toCrlf)).toEqual([]);
});

test("a last line without an end is a warning: something may have been cut off", async () => {
  const cut = (bytes: Buffer) => bytes.toString().trimEnd();
  expect(await messagesFor("thresholds.csv", cut)).toEqual([
    "data/thresholds.csv:2:1 (file): warning: the last line has no end; see whether anything was cut off, and end the last line",
  ]);
});

test("line ends mixed in any order are fine", async () => {
  const mixed = (bytes: Buffer) => bytes.toString().replace("\n", "\r").replace("\n", "\r\n");
  expect(await messagesFor("observations.csv", mixed)).toEqual([]);
});

test("a byte-order mark in every table is fine", () =>
  withSmallData(async (directory) => {
    const tables = (await readdir(directory)).filter((file) => file.endsWith(".csv"));
    const { resources } = await readDescriptor(directory);
    expect(tables).toHaveLength(resources.length);
    for (const file of tables) {
      const path = join(directory, file);
      await writeFile(path, `\uFEFF${await readFile(path, "utf8")}`);
    }
    expect(await problemsOf(directory)).toEqual([]);
  }));

test("UTF-16", async () => {
  const toUtf16 = (bytes: Buffer) => Buffer.from(`\uFEFF${bytes}`, "utf16le");
  expect(await messagesFor("islands.csv", toUtf16)).toEqual([
    "data/islands.csv:1:1 (file): the file is UTF-16; save the file as UTF-8",
  ]);
});

test.each<[kind: string, change: (text: string) => Buffer | string, message: string]>([
  ["nothing at all", () => "", "the file is empty; put its header and rows back"],
  ["only line ends", () => "\n\n\n", "the file is empty; put its header and rows back"],
  [
    "UTF-16 without a mark",
    (text) => Buffer.from(text, "utf16le"),
    "the file is UTF-16; save the file as UTF-8",
  ],
  ["gzip", (text) => gzipSync(text), "the file is packed by gzip; unpack it"],
  [
    "a workbook",
    () => "PK\u0003\u0004\u0014\0",
    "the file is a workbook or another ZIP archive; save the sheet as CSV UTF-8",
  ],
  [
    "letters of four bytes each",
    (text) => Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 127, 0, 0, 0])),
    "the file is no text; save the table as CSV",
  ],
  [
    "a web page",
    () => "<!DOCTYPE html><html><body>404</body></html>\n",
    "the file is a web page or XML; save the table as CSV",
  ],
  ["JSON", () => '[{"year": 2020}]\n', "the file is JSON; save the table as CSV"],
  [
    "a pointer",
    () => "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
    "the file is a pointer of Git LFS; run git lfs pull",
  ],
  [
    "a line for Excel",
    (text) => `sep=,\n${text}`,
    "the first line says what separates columns; remove the line",
  ],
  [
    "two byte-order marks",
    (text) => `\uFEFF\uFEFF${text}`,
    "the file begins with two byte-order marks; save the file as UTF-8 with one or none",
  ],
  [
    "a conflict about its header",
    (text) => `<<<<<<< HEAD\n${text}`,
    "the file has marks of a merge conflict; settle the conflict and remove them",
  ],
  [
    "bytes of anything",
    () => Buffer.from([0x89, 0x50, 0, 1, 0xff, 0xfe, 10, 0, 10, 0xff]),
    "the file is no text; save the table as CSV",
  ],
])("%s is named once for what it is", async (_, change, message) => {
  expect(await messagesFor("population.csv", (bytes) => change(bytes.toString()))).toEqual([
    `data/population.csv:1:1 (file): ${message}`,
  ]);
});

test("a file whose lines end in CR alone simply reads", async () => {
  const toCr = (bytes: Buffer) => bytes.toString().replaceAll("\n", "\r");
  expect(await messagesFor("population.csv", toCr)).toEqual([]);
});

test("vertical bars between columns", async () => {
  expect(await editHeader(header.replaceAll(",", "|"))).toEqual([
    "data/islands.csv:{line}:1 (header): columns are separated by vertical bars; save the file with commas",
  ]);
});

test("marks that a merge left in the middle", async () => {
  const conflict = ["<<<<<<< HEAD", "=======", ">>>>>>> other"].map((mark) => `${mark}\n`).join("");
  const says = "the line is a mark of a merge conflict; settle the conflict and remove it";
  const messages = await messagesAfter(editSonLa(sonLa, `${conflict}${sonLa}`));
  expect(messages).toHaveLength(3);
  expect(messages[0]).toBe(`${place("1 (observation_id)")}${says}`);
  for (const message of messages) expect(message).toContain(says);
});

test("spaces after the commas of a header", async () => {
  expect(await editHeader(header.replace(",lat", ", lat"))).toEqual([
    'data/islands.csv:{line}:6 (lat): " lat" has stray white space; write "lat"',
  ]);
});

test("a letter that nobody sees in the header", async () => {
  expect(await editHeader(header.replace("feature", "fea\u200Bture"))).toEqual([
    'data/islands.csv:{line}:4 (feature): "fea⟨U+200B ZERO WIDTH SPACE⟩ture" has U+200B ZERO WIDTH SPACE; write "feature"',
  ]);
});

test("a header that stands twice", async () => {
  expect(await editHeader(`${header}\n${header}`)).toEqual([
    "data/islands.csv:2:1 (archipelago_vi): the header stands here again; remove the line",
  ]);
});

test("a table that is a link, and one that is a folder", async () => {
  const messages = await withSmallData(async (directory) => {
    const path = (file: string) => join(directory, file);
    await rename(path("islands.csv"), path(".islands.csv"));
    await symlink(path(".islands.csv"), path("islands.csv"));
    await rm(path("outreach.csv"));
    await mkdir(path("outreach.csv"));
    return problemsOf(directory);
  });
  expect(messages).toEqual([
    "data/islands.csv:1:1 (file): the table is a link; put the file itself here",
    "data/outreach.csv:1:1 (file): the table is a folder, or no file of text; put the file itself here",
  ]);
});

/** Reads a table as a user does who is nobody: root may read every file. */
const readAsNobody = (directory: string) => `
  import { readDescriptor } from "./scripts/read/descriptor.ts";
  import { readTable } from "./scripts/read/read.ts";
  const { resources } = await readDescriptor(${JSON.stringify(directory)});
  const resource = resources.find(({ name }) => name === "islands");
  if (process.getuid() === 0) process.seteuid(65534);
  const { problems } = await readTable(${JSON.stringify(directory)}, resource, true);
  console.log(JSON.stringify(problems.map(({ wrong, remedy }) => wrong + "; " + remedy)));`;

test("a table that this user may not read", () =>
  withSmallData(async (directory) => {
    await chmod(directory, 0o755);
    await chmod(join(directory, "islands.csv"), 0);
    const words = ["--input-type=module", "--eval", readAsNobody(directory)];
    expect(JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }))).toEqual([
      "this user may not read the file; change its permissions",
    ]);
  }));

test("bytes that are not UTF-8", async () => {
  const toLatin = (bytes: Buffer) =>
    Buffer.from(bytes.toString().replace("at_least", "at_least\u00E9"), "latin1");
  const vietnamese = "Tiêu chí xã nông thôn mới";
  const messages = await messagesFor("thresholds.csv", (bytes) =>
    toLatin(Buffer.from(bytes.toString().replace(vietnamese, "Ti\u00EAu ch\u00ED"))),
  );
  expect(messages).toEqual([
    "data/thresholds.csv:2:5 (rule): the texts of 2 cells are not UTF-8, first this one; save the file as UTF-8",
  ]);
});

test("empty line in the middle", async () => {
  expect(await messagesAfter(editSonLa(sonLa, `\n${sonLa}`))).toEqual([
    `${place("1 (observation_id)")}the line is empty; remove it`,
  ]);
});

test("decimal comma without quotes", async () => {
  expect(await messagesAfter(editSonLa("95.54", "95,54"))).toEqual([
    `${place("7 (rate_pct)")}the row has 14 columns instead of 13: "95,54" was cut at its comma; write 95.54`,
  ]);
  expect(await messagesAfter(editSonLa("1196739", "1,196,739"))).toEqual([
    `${place("9 (participants)")}the row has 15 columns instead of 13: "1,196,739" was cut at its comma; write 1196739`,
  ]);
});

test("too few and too many columns", async () => {
  expect(await messagesAfter(editSonLa("s001,,", "s001"))).toEqual([
    `${place("11 (source_id)")}the row has 11 columns instead of 13; count the commas, and put quotes around a text with a comma`,
  ]);
  expect(await messagesAfter(editSonLa("s001,,", "s001,one, two,một"))).toEqual([
    `${place("13 (note_vi)")}the row has 14 columns instead of 13; count the commas, and put quotes around a text with a comma`,
  ]);
});

test("quoted text without an end", async () => {
  expect(await messagesAfter(editSonLa("s001,,", 's001,"open,'))).toEqual([
    `${place("12 (note_en)")}a quoted text has no proper end; close it with ", and write "" for a quote inside it`,
  ]);
});

test("cell over several lines", async () => {
  expect(await messagesAfter(editSonLa("s001,,", 's001,"one\ntwo",hai'))).toEqual([
    `${place("12 (note_en)")}the cell runs over several lines; close its quote, or write it on one line`,
  ]);
});

test("lines after a cell of several lines keep their numbers", async () => {
  const [, second] = await messagesAfter(
    { file: "outreach.csv", from: "14,2020-10,81", to: '14,"2020\n-10",81' },
    { file: "outreach.csv", from: "son-la-2020\n", to: "son-la-2020\n\n14,2020\n" },
  );
  expect(second).toMatch(/^data\/outreach.csv:4:1 \(area_code\): the line is empty/);
});

test("columns of the header", async () => {
  expect((await editHeader(header.replace("feature", "featur"))).slice(0, 2)).toEqual([
    'data/islands.csv:{line}:4 (featur): "featur" is not a column of this table; write "feature"',
    'data/islands.csv:{line}:4 (feature): the column is missing; add "feature" to the header',
  ]);
  expect((await editHeader(header.replace("lon,lat", "lat,lon")))[0]).toBe(
    `data/islands.csv:{line}:5 (lat): the columns are in another order; write ${header}`,
  );
  expect(await editHeader(header.replace("lat", "lon"))).toContain(
    "data/islands.csv:{line}:6 (lon): the column occurs twice; remove one of the two",
  );
  expect(await editHeader(header.replaceAll(",", ";"))).toEqual([
    "data/islands.csv:{line}:1 (header): columns are separated by semicolons; save the file with commas",
  ]);
});

test("missing table and file without description", async () => {
  const messages = await withSmallData(async (directory) => {
    await rm(join(directory, "islands.csv"));
    await writeFile(join(directory, "island.csv"), "");
    return problemsOf(directory);
  });
  expect(messages).toEqual([
    "data/island.csv:1:1 (file): no table has this file; describe it in datapackage.json, or move it out of the data directory",
    "data/islands.csv:1:1 (file): the file is missing; add it, or remove it from datapackage.json",
  ]);
});
