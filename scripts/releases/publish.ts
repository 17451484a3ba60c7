import { cp } from "node:fs/promises";
import { join } from "node:path";
import { writeJson } from "../write/json.ts";
import type { ReleaseHistory } from "./history.ts";
import { releaseFolder, versionFolder } from "./records.ts";

/** Puts each release at its permanent address below the downloads, with what changed in it. */
export async function publishReleases(
  data: string,
  directory: string,
  { releases }: ReleaseHistory,
): Promise<void> {
  for (const { release, previous, changes } of releases) {
    const target = join(directory, versionFolder(release.version));
    await cp(releaseFolder(data, release.version), target, { recursive: true });
    const content = { version: release.version, previous, tables: changes };
    await writeJson(join(target, "changes.json"), content);
  }
}
