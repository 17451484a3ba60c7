import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../scripts/command/exit-codes.ts";
import { type Fault, faultOf } from "../../scripts/command/fault.ts";
import { compile } from "../../scripts/compile.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { readReleases } from "../../scripts/releases/records.ts";
import { exclusively } from "../../scripts/write/lock.ts";

const run = promisify(execFile);

/** How a command ends, and what it says of it. */
async function command(script: string, ...words: string[]) {
  try {
    await run(process.execPath, [`scripts/${script}.ts`, ...words]);
    return { code: 0, said: "" };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "commands-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("without a data folder each command says so in one line", () => {
  test.each([
    ["check-data", ["nowhere"]],
    ["compile", ["nowhere"]],
    ["release-data", ["nowhere", "--vi", "a", "--en", "b"]],
    ["add-data", ["--data", "nowhere", "--area", "14", "--yes"]],
    ["write-template", ["nowhere/new.csv"]],
  ])("%s", async (script, words) => {
    const output = script === "compile" ? [join(folder, "out")] : [];
    expect(await command(script, ...words, ...output)).toEqual({
      code: exitCodes.missing,
      said: "nowhere is not there\n",
    });
  });
});

test("a flag that there is not", async () => {
  const { code, said } = await command("release-data", "--wrong");
  expect(code).toBe(exitCodes.refused);
  expect(said).toMatch(/^Unknown option '--wrong'[^\n]*\n$/);
});

/** What reading says of a description after a change of its text. */
async function describedAs(change: (text: string) => string): Promise<Fault | undefined> {
  const text = change(await readFile("data/datapackage.json", "utf8"));
  await writeFile(join(folder, "datapackage.json"), text);
  return readDescriptor(folder).then(() => undefined, faultOf);
}

test.each<[kind: string, change: (text: string) => string, says: RegExp]>([
  ["cut off", (text) => text.slice(0, 5000), /datapackage\.json is no JSON: /],
  ["an empty list", () => "[]", /datapackage\.json is not valid: all of it: /],
  [
    "a misspelt constraint",
    (text) => text.replace('"maximum": 100', '"maximun": 100'),
    /is not valid: resources\[0\]\.schema\.fields\[6\]\.constraints: Unrecognized key: "maximun"/,
  ],
  [
    "a pattern that is none",
    (text) => text.replace('"pattern": "s', '"pattern": "(s'),
    /constraints\.pattern: is no regular expression$/,
  ],
  [
    "a count without a bound",
    (text) => text.replace(/,\s*"maximum": 200000000/, ""),
    /resources\[0\]: give every number a minimum and a maximum/,
  ],
  [
    "a key twice in one object",
    (text) => text.replace("{\n", '{\n  "name": "a",\n  "\\u006eame": "b",\n'),
    /datapackage\.json:3:3: this object has "name" on line 2 already; \S+datapackage\.json:\d+:3: this object has "name" on line 3 already; keep each key once$/,
  ],
])("a description with %s is told in one line", async (_, change, says) => {
  const fault = await describedAs(change);
  expect(fault?.exit).toBe("description");
  expect(fault?.message).toMatch(says);
  expect(fault?.message).not.toContain("\n");
});

test("a record of a release that is cut off or lacks a part", async () => {
  const record = join(folder, "releases/2026-01-05/release.json");
  await mkdir(join(folder, "releases/2026-01-05"), { recursive: true });
  for (const [text, says] of [
    ['{"version"', "release.json is no JSON"],
    ["{}", "release.json is not valid: version: "],
    [
      '{\n  "tables": {\n    "a": {},\n    "b": {}, "a": {}\n  }\n}\n',
      'release.json:4:14: this object has "a" on line 3 already; keep each key once',
    ],
  ] as const) {
    await writeFile(record, text);
    const fault = await readReleases(folder).then(() => undefined, faultOf);
    expect(fault).toMatchObject({ exit: "description", message: expect.stringContaining(says) });
  }
});

test("the page of exit codes has every code, and no other", async () => {
  const page = await readFile("docs/exit-codes.md", "utf8");
  const codes = [...page.matchAll(/^\| (\d+) /gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(exitCodes));
});

test("a full disk, by the device that always is", async () => {
  const fault = await writeFile("/dev/full", "a").then(() => undefined, faultOf);
  expect(fault?.exit).toBe("disk");
  expect(fault?.message).toBe("no space is left on the disk; make room, then run this again");
});

test.each([
  [{ code: "EACCES", path: "data/a.csv" }, "permission", "data/a.csv may not be read or written"],
  [{ code: "EROFS", path: "public/data" }, "readOnly", "public/data is on a disk that can only"],
  [{ message: 'IO Error: Could not write "x": No space left on device' }, "disk", "no space"],
  [
    { message: 'IO Error: Cannot open file "o/.d.lock": Read-only file system' },
    "readOnly",
    "o/.d",
  ],
] as const)("the system says %j", (said, exit, message) => {
  const fault = faultOf(Object.assign(new Error("message" in said ? said.message : ""), said));
  expect(fault?.exit).toBe(exit);
  expect(fault?.message).toContain(message);
});

test("an error of the program itself is nobody's fault", () => {
  expect(faultOf(new TypeError("undefined is not a function"))).toBeUndefined();
});

test("of two compiles at once the second ends, and a lock left by a dead one holds nothing", async () => {
  const output = join(folder, "busy");
  const lock = join(folder, ".busy.lock");
  await exclusively(output, async () => {
    const { code, said } = await command("compile", "data", output);
    expect(code).toBe(exitCodes.busy);
    expect(said).toMatch(/^another run \(PID \d+\) is at work on .*busy; wait for its end\n$/);
  });
  await expect(access(lock)).rejects.toThrow("ENOENT");
  await writeFile(lock, "cut off while it was made");
  await expect(exclusively(output, async () => "done")).resolves.toBe("done");
});

test("tables that the views need are missed by name", async () => {
  const data = join(folder, "lacking");
  await mkdir(data);
  const description = JSON.parse(await readFile("data/datapackage.json", "utf8"));
  const kept = description.resources.filter(({ name }: { name: string }) => name === "regions");
  const text = JSON.stringify({ ...description, areaSets: {}, resources: kept });
  await writeFile(join(data, "datapackage.json"), text);
  await writeFile(join(data, "regions.csv"), await readFile("data/regions.csv"));
  await expect(compile(data, join(folder, "out"))).rejects.toThrow(
    'does not describe the table "observations"',
  );
});
