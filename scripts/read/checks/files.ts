import { readdir } from "node:fs/promises";
import { type Descriptor, descriptorFile } from "../descriptor.ts";
import { fileProblem, type Problem } from "../problems.ts";
import { madeUpMark } from "./made-up.ts";

/** Tables that are missing or no files, and files in the data directory that are no table. Folders are left alone. */
export async function checkFiles(directory: string, descriptor: Descriptor): Promise<Problem[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const present = new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
  const described = new Set(descriptor.resources.map((resource) => resource.path));
  const missing = [...described].filter((file) => !present.has(file));
  const unknown = [...present].filter(
    (file) =>
      !described.has(file) &&
      file !== madeUpMark &&
      !file.startsWith(".") &&
      !["README.md", descriptorFile].includes(file),
  );
  return [
    ...(present.has(madeUpMark)
      ? [fileProblem(madeUpMark, "the figures here are made up", "publish others")]
      : []),
    ...missing.map((file) => {
      const entry = named.get(file);
      if (!entry) {
        const remedy = `add it, or remove it from ${descriptorFile}`;
        return fileProblem(file, "the file is missing", remedy);
      }
      const kind = entry.isSymbolicLink() ? "a link" : "a folder, or no file of text";
      return fileProblem(file, `the table is ${kind}`, "put the file itself here");
    }),
    ...unknown.map((file) =>
      fileProblem(
        file,
        "no table has this file",
        `describe it in ${descriptorFile}, or move it out of the data directory`,
      ),
    ),
  ];
}
