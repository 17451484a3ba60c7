import { type Zippable, zipSync } from "fflate";

/**
 * A zip archive of files by name. The same input gives the same bytes, in any order and zone.
 * @param level how hard to pack; 0 keeps files as they are
 */
export function zipped(
  files: Record<string, Uint8Array>,
  level: 0 | 9 = 9,
): Uint8Array<ArrayBuffer> {
  const sorted: Zippable = Object.fromEntries(
    Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  // A zip holds local times: this one reads 1 January 1980 in whatever zone the build runs.
  return zipSync(sorted, { level, mtime: new Date(1980, 0, 1) });
}
