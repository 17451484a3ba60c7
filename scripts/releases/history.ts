import type { TableChange } from "../../src/api/changes.ts";
import type { Table } from "../read/tables.ts";
import { compareTables } from "./changes.ts";
import { type Release, readReleases } from "./records.ts";
import { presentRows, releaseRows } from "./rows.ts";
import { type DataVersion, dataVersion } from "./version.ts";

/** A release and what changed in it since the one before; nothing is compared with the first. */
interface ReleaseChanges {
  release: Release;
  previous: string | null;
  changes: TableChange[];
}

/** The releases of the data, and what has changed since the newest. */
export interface ReleaseHistory {
  current: DataVersion;
  /** Newest first. */
  releases: ReleaseChanges[];
  unreleased: TableChange[];
}

/**
 * Compares each release with the one before it, and the present tables with the newest.
 * @param data folder of the tables, with the releases below it
 */
export async function releaseHistory(
  data: string,
  tables: readonly Table[],
): Promise<ReleaseHistory> {
  const releases = await readReleases(data);
  const states = await Promise.all(releases.map((release) => releaseRows(data, release)));
  const compared = releases.map((release, index) => {
    const before = states[index - 1];
    return {
      release,
      previous: releases[index - 1]?.version ?? null,
      changes: before ? compareTables(before, states[index] ?? []) : [],
    };
  });
  const newest = states.at(-1);
  return {
    current: dataVersion(tables, releases),
    releases: compared.reverse(),
    unreleased: newest ? compareTables(newest, presentRows(tables)) : [],
  };
}
