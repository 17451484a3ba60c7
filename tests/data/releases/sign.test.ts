import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const installed = spawnSync("minisign", ["-v"]).error === undefined;
if (!installed) console.log("minisign is not installed: signatures are not tried");

const run = (program: string, ...words: string[]) =>
  spawnSync(program, words, { encoding: "utf8" });
const sign = (...words: string[]) => run(process.execPath, "scripts/sign-data.ts", ...words);

describe("data:sign", () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "signed-"));
    writeFileSync(file("datapackage.json"), '{"version": "2026-11-28"}');
    writeFileSync(file("checksums.txt"), `${"0".repeat(64)}  observations.csv\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!installed)("a signature holds until the checksums change", () => {
    run("minisign", "-G", "-W", "-p", file("site.pub"), "-s", file("site.key"));
    const signed = sign("--key", file("site.key"), folder);
    expect(signed.status, signed.stderr).toBe(0);
    const verified = () =>
      run("minisign", "-V", "-p", file("site.pub"), "-m", file("checksums.txt"));
    expect(verified().stdout).toContain("bhyt-atlas 2026-11-28");
    expect(verified().status).toBe(0);
    writeFileSync(
      file("checksums.txt"),
      readFileSync(file("checksums.txt"), "utf8").replace("0", "1"),
    );
    expect(verified().status).toBe(1);
  });

  test("a key inside the repository and a folder without checksums are refused", () => {
    expect(sign("--key", "site.key", folder)).toMatchObject({
      status: 1,
      stderr: "site.key is in this folder; keep the secret key out of the repository\n",
    });
    expect(sign("--key", "/elsewhere/site.key", "no/such").stderr).toBe(
      "no/such/checksums.txt is not there; npm run build makes it\n",
    );
  });
});
