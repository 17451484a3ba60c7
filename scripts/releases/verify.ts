import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { byteOrderMark } from "../../src/lib/csv.ts";
import { fileProblem, type Problem } from "../read/problems.ts";
import { fileHashes } from "../write/checksums.ts";
import { type Release, recordFile, releaseFolder } from "./records.ts";
import { hashOfTexts } from "./version.ts";

/** What in the folder of a release is not as it was released, by the hashes of its record. */
export async function verifyRelease(data: string, release: Release): Promise<Problem[]> {
  const folder = releaseFolder(data, release.version);
  const { [recordFile]: _, ...present } = await fileHashes(folder);
  const report = (file: string, wrong: string) =>
    fileProblem(`releases/${release.version}/${file}`, wrong, "restore it from the repository");
  const problems = [...new Set([...Object.keys(release.files), ...Object.keys(present)])]
    .sort()
    .flatMap((file) => {
      if (!(file in present)) return [report(file, "a file of the release is missing")];
      if (!(file in release.files)) return [report(file, "the release has no such file")];
      return present[file] === release.files[file]
        ? []
        : [report(file, "the file is not as it was released: its SHA-256 is another")];
    });
  if (problems.length > 0 || (await contentOf(folder, release)) === release.sha256) return problems;
  return [report(recordFile, "sha256 is not that of the tables of the release")];
}

/** The hash of what the tables of a release say. */
async function contentOf(folder: string, { tables }: Release): Promise<string> {
  const filled = Object.entries(tables).filter(([, { rows }]) => rows > 0);
  const read = filled.map(async ([name]) => {
    const text = await readFile(join(folder, `${name}.csv`), "utf8");
    return { name, csv: text.replace(byteOrderMark, "") };
  });
  return hashOfTexts(await Promise.all(read));
}
