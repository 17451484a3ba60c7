import { csvFile, csvFiles, onePage } from "../csv-files.ts";
import { methodsRows } from "../rows-of-lists.ts";

export const getStaticPaths = csvFiles(onePage, methodsRows);
export const GET = csvFile;
