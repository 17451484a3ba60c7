import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { countChanges } from "../../src/api/changes.ts";
import { apiPath } from "../../src/api/files.ts";
import { linkFrom } from "../api/links.ts";
import type { ApiWriter } from "../api/writer.ts";
import type { ReleaseHistory } from "./history.ts";
import { releaseFolder } from "./records.ts";

/** The permanent folder of a version, below the downloads. */
const versionFolder = (version: string) => `v/${version}`;

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
    await writeFile(join(target, "changes.json"), `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Writes the list of versions in the API. */
export async function writeVersions(write: ApiWriter, history: ReleaseHistory): Promise<void> {
  const link = (version: string, file: string) =>
    linkFrom(apiPath("versions"), `data/${versionFolder(version)}/${file}`);
  await write(
    "versions",
    {
      released: history.current.released,
      changes_since_release: countChanges(history.unreleased),
      versions: history.releases.map(({ release, changes }) => ({
        version: release.version,
        date: release.date,
        sha256: release.sha256,
        note_vi: release.note_vi,
        note_en: release.note_en,
        changes: countChanges(changes),
        links: {
          tables: Object.keys(release.tables).map((name) => link(release.version, `${name}.csv`)),
          changes: link(release.version, "changes.json"),
        },
      })),
    },
    { questions: [] },
  );
}
