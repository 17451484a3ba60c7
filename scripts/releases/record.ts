import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import { fileHashes } from "../write/checksums.ts";
import { writeDownloads } from "../write/downloads.ts";
import { writeJson } from "../write/json.ts";
import { publish } from "../write/publish.ts";
import { keepComputed } from "./computed.ts";
import { type Release, readReleases, recordFile, releaseFolder } from "./records.ts";
import { contentHash } from "./version.ts";

interface Notes {
  note_vi: string;
  note_en: string;
}

/** What a release leaves out of what is published with it. */
const leftOut = {
  left_out_vi:
    "Parquet, JSON và sổ tính (cùng các dòng ấy ở định dạng khác), hình các tỉnh (vẽ từ OpenStreetMap, không chứa số liệu) và API (trả lời tính từ chính các dòng này bằng mã nguồn của ngày ấy, còn trong kho mã)",
  left_out_en:
    "Parquet, JSON and the workbooks (the same rows in other formats), the shapes of the provinces (drawn from OpenStreetMap, they hold no figure) and the API (answers computed from these very rows by the code of that day, which the repository keeps)",
};

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
 * Records the present tables as a release: their rows, what is computed from them, the
 * descriptions and a record of it all, in `releases/<version>/` below the data folder, as a whole or not at all.
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
  const described = {
    version: nextVersion(date, releases),
    date,
    sha256: contentHash(tables),
    ...notes,
    ...leftOut,
    tables: Object.fromEntries(
      tables.map(({ name, rows, resource }) => [
        name,
        { key: resource.schema.primaryKey, rows: rows.length },
      ]),
    ),
  };
  const { version } = described;
  return publish(releaseFolder(data, version), async (folder) => {
    await writeDownloads(tables, folder);
    const computed = await keepComputed(tables, folder);
    const description = JSON.parse(await readFile(join(data, descriptorFile), "utf8"));
    await writeJson(join(folder, descriptorFile), { ...description, version });
    const release = { ...described, computed, files: await fileHashes(folder) };
    await writeJson(join(folder, recordFile), release);
    return release;
  });
}
