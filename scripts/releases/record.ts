import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import { writeDownloads } from "../write/downloads.ts";
import { writeJson } from "../write/json.ts";
import { publish } from "../write/publish.ts";
import { type Release, readReleases, recordFile, releaseFolder } from "./records.ts";
import { contentHash } from "./version.ts";

interface Notes {
  note_vi: string;
  note_en: string;
}

/** The name of a release made on a day that may have others. */
function nextVersion(date: string, releases: readonly Release[]): string {
  const sameDay = releases.filter((release) => release.date === date).length;
  return sameDay === 0 ? date : `${date}.${sameDay + 1}`;
}

/** Why no release may be recorded; it is no mistake that nothing has changed. */
export interface Refusal {
  reason: string;
  mistake: boolean;
}

/** The reason why no release of `date` may be recorded now, if there is one. */
export function refusal(
  tables: readonly Table[],
  releases: readonly Release[],
  date: string,
): Refusal | undefined {
  const newest = releases.at(-1);
  if (newest?.sha256 === contentHash(tables)) {
    const reason = `nothing has changed since ${newest.version}; there is nothing to release`;
    return { reason, mistake: false };
  }
  if (newest && date < newest.date) {
    const reason = `${date} is before the newest release, ${newest.version}; give a later --date`;
    return { reason, mistake: true };
  }
  return undefined;
}

/**
 * Records the present tables as a release: their rows, their description and a record of both, in
 * `releases/<version>/` below the data folder, as a whole or not at all.
 * @param tables checked tables without errors
 * @param date day of the release, YYYY-MM-DD
 * @throws when `refusal` gives a reason
 */
export async function recordRelease(
  data: string,
  tables: Table[],
  date: string,
  notes: Notes,
): Promise<Release> {
  const releases = await readReleases(data);
  const refused = refusal(tables, releases, date);
  if (refused) throw new Error(refused.reason);
  const release: Release = {
    version: nextVersion(date, releases),
    date,
    sha256: contentHash(tables),
    ...notes,
    tables: Object.fromEntries(
      tables.map(({ name, rows, resource }) => [
        name,
        { key: resource.schema.primaryKey, rows: rows.length },
      ]),
    ),
  };
  await publish(releaseFolder(data, release.version), async (folder) => {
    await writeDownloads(tables, folder);
    const described = JSON.parse(await readFile(join(data, descriptorFile), "utf8"));
    await writeJson(join(folder, descriptorFile), { ...described, version: release.version });
    await writeJson(join(folder, recordFile), release);
  });
  return release;
}
