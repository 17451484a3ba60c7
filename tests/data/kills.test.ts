import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exclusively } from "../../scripts/write/lock.ts";
import { restore } from "../../scripts/write/publish.ts";
import { run } from "../kills/child.ts";

const script = "tests/kills/publisher.ts";

describe("a run that is killed while it publishes", () => {
  let folder: string;
  let target: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kills-"));
    target = join(folder, "data");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("leaves the last good output, whichever call that changes files was its last", async () => {
    run(script, [target, "first"]);
    const { calls } = run(script, [target, "0"]);
    expect(calls).toBeGreaterThan(9);
    let last = "0";
    for (let call = 1; call <= calls; call++) {
      const next = String(call);
      expect(run(script, [target, next], { call, after: false }).isEnded, next).toBe(true);
      await exclusively(target, () => restore(target));
      expect(await readdir(folder), next).toEqual(["data"]);
      const texts = await Promise.all(
        ["a", "b", "c"].map((name) => readFile(join(target, name), "utf8")),
      );
      expect(
        [
          [last, last, last],
          [next, next, next],
        ],
        next,
      ).toContainEqual(texts);
      last = texts[0] ?? "";
    }
    // Ended before its last call, a run has published already.
    expect(last).toBe(String(calls));
  });
});
