import { csvFile, csvFiles, onePage } from "../csv-files.ts";
import { documentsRows } from "../rows-of-lists.ts";

export const getStaticPaths = csvFiles(onePage, documentsRows);
export const GET = csvFile;
