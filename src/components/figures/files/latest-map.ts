import { csvFile, csvFiles, onePage } from "../csv-files.ts";
import { yearMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = csvFiles(onePage, yearMapRows);
export const GET = csvFile;
