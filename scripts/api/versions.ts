import { countChanges } from "../../src/api/changes.ts";
import { apiPath } from "../../src/api/files.ts";
import type { ReleaseHistory } from "../releases/history.ts";
import { versionFolder } from "../releases/records.ts";
import { linkFrom } from "./links.ts";
import type { ApiWriter } from "./writer.ts";

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
          tables: [...Object.keys(release.tables), ...release.computed].map((name) =>
            link(release.version, `${name}.csv`),
          ),
          changes: link(release.version, "changes.json"),
        },
      })),
    },
    { questions: [] },
  );
}
