import type { z } from "zod";
import type { TableChange } from "../api/changes.ts";
import type { apiFiles } from "../api/files.ts";
import { readCompiled } from "./compiled.ts";

export type Versions = z.output<(typeof apiFiles)["versions"]["schema"]>;

/** A release with every change since the one before. */
export interface Release {
  version: string;
  date: string;
  note_vi: string;
  note_en: string;
  counts: Versions["versions"][number]["changes"];
  /** The release that it was compared with; none for the first. */
  previous: string | null;
  tables: TableChange[];
  /** Rows by table. */
  rows: Record<string, number>;
  /** Tables that were computed from these and are kept with them. */
  computed: string[];
  /** What was published that day and is not kept, and why. */
  left_out_vi: string;
  left_out_en: string;
}

/** The state of the data as the API tells it. */
export const readVersions = () => readCompiled<Versions>("api/v1/versions.json");

/** A note as the start of a sentence or title: some were written with a full stop. */
const withoutStop = (note: string) => note.replace(/\.$/, "");

/** The releases, newest first. */
export async function readReleases(): Promise<Release[]> {
  const { versions } = await readVersions();
  return Promise.all(
    versions.map(async ({ version, date, note_vi, note_en, changes }) => {
      const record = await readCompiled<{
        tables: Record<string, { rows: number }>;
        computed: string[];
        left_out_vi: string;
        left_out_en: string;
      }>(`v/${version}/release.json`);
      const compared = await readCompiled<Pick<Release, "previous" | "tables">>(
        `v/${version}/changes.json`,
      );
      const rows = Object.entries(record.tables).map(([table, { rows }]) => [table, rows]);
      return {
        version,
        date,
        note_vi: withoutStop(note_vi),
        note_en: withoutStop(note_en),
        counts: changes,
        previous: compared.previous,
        tables: compared.tables,
        rows: Object.fromEntries(rows),
        computed: record.computed,
        left_out_vi: record.left_out_vi,
        left_out_en: record.left_out_en,
      };
    }),
  );
}
