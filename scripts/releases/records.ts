import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../command/fault.ts";
import { readJsonFile } from "../read/json-file.ts";

/** What identifies a release: its day in Viet Nam, and .2, .3 … for others of the same day. */
const versionForm = /^\d{4}-\d{2}-\d{2}(\.([2-9]|[1-9]\d+))?$/;

export const recordFile = "release.json";

const sha256Form = z.string().regex(/^[0-9a-f]{64}$/);

/** The record that stands beside the tables of a release. */
const release = z.strictObject({
  version: z.string().regex(versionForm),
  date: z.iso.date(),
  /** SHA-256 of the tables' content. */
  sha256: sha256Form,
  note_vi: z.string().min(1),
  note_en: z.string().min(1),
  /** What was published that day and is not kept with the release, and why. */
  left_out_vi: z.string().min(1),
  left_out_en: z.string().min(1),
  /** Each table of the release with its key, by which its rows are told from one another. */
  tables: z.record(
    z.string(),
    z.strictObject({ key: z.array(z.string()).min(1), rows: z.int().min(0) }),
  ),
  /** Tables that were computed from these by the code of that day. */
  computed: z.array(z.string()),
  /** SHA-256 of each file of the release but this record. */
  files: z.record(z.string(), sha256Form),
});

export type Release = z.infer<typeof release>;

export const releaseFolder = (data: string, version: string) => join(data, "releases", version);

/** The permanent folder of a version, below the downloads. */
export const versionFolder = (version: string) => `v/${version}`;

const byVersion = new Intl.Collator("en", { numeric: true }).compare;

/**
 * The releases that are recorded in a data folder, oldest first.
 * @throws Fault when a record cannot be read or its folder has another name
 */
export async function readReleases(data: string): Promise<Release[]> {
  const folder = join(data, "releases");
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  // Hidden folders are of a release that is being written, or whose writing was cut off.
  const versions = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted(byVersion);
  return Promise.all(
    versions.map(async (version) => {
      const path = join(folder, version, recordFile);
      const record = await readJsonFile(path, release);
      if (record.version !== version) {
        const wrong = `${path} is the record of ${record.version}; put it where it belongs`;
        throw new Fault("description", wrong);
      }
      return record;
    }),
  );
}
