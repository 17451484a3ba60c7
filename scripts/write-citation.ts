import { writeFile } from "node:fs/promises";
import { citationFile } from "./describe/citation-file.ts";

await writeFile(new URL("../CITATION.cff", import.meta.url), citationFile());
