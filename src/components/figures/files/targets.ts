import { csvFile, csvFiles, onePage } from "../csv-files.ts";
import { targetsRows } from "../rows-of-lists.ts";

export const getStaticPaths = csvFiles(onePage, targetsRows);
export const GET = csvFile;
