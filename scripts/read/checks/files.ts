import { readdir } from "node:fs/promises";
import { type Descriptor, descriptorFile } from "../descriptor.ts";
import { fileProblem, type Problem } from "../problems.ts";

/** Missing tables, and files in the data directory that are no table. Folders are left alone. */
export async function checkFiles(directory: string, descriptor: Descriptor): Promise<Problem[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const present = new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
  const described = new Set(descriptor.resources.map((resource) => resource.path));
  const missing = [...described].filter((file) => !present.has(file));
  const unknown = [...present].filter(
    (file) =>
      !described.has(file) &&
      !file.startsWith(".") &&
      !["README.md", descriptorFile].includes(file),
  );
  return [
    ...missing.map((file) =>
      fileProblem(file, "the file is missing", `add it, or remove it from ${descriptorFile}`),
    ),
    ...unknown.map((file) =>
      fileProblem(
        file,
        "no table has this file",
        `describe it in ${descriptorFile}, or move it out of the data directory`,
      ),
    ),
  ];
}
