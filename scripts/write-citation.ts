import { writeFile } from "node:fs/promises";
import { citationFile } from "./metadata/citation-file.ts";

await writeFile(new URL("../CITATION.cff", import.meta.url), citationFile());
