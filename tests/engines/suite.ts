import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Driver } from "./driver.ts";
import { type Engine, isInstalled } from "./engines.ts";
import { Reader } from "./reader.ts";
import { explorerUses } from "./uses/explorer.ts";
import { mapUses } from "./uses/map.ts";
import { ownFileUses } from "./uses/own-files.ts";
import { pageUses } from "./uses/pages.ts";
import { queryUses } from "./uses/query.ts";
import { searchUses } from "./uses/search.ts";

const uses = [searchUses, mapUses, pageUses, explorerUses, queryUses, ownFileUses].flat();

/** All uses of the site in one window of a browser; skipped where the browser is not there. */
export function runUses(engine: Engine): void {
  describe.skipIf(!isInstalled(engine))(engine.name, () => {
    const downloads = mkdtempSync(join(tmpdir(), "downloads-"));
    let driver: Driver;
    beforeAll(async () => {
      driver = await engine.start(downloads);
    });
    afterAll(async () => {
      await driver?.close();
      rmSync(downloads, { recursive: true });
    });
    for (const { name, run } of uses) {
      test(name, async () => {
        driver.takeErrors();
        await run(new Reader(driver, inject("site"), downloads));
        expect(driver.takeErrors()).toEqual([]);
      });
    }
  });
}
