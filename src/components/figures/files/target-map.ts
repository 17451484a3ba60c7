import { targetYearPaths } from "../../../page-data/paths.ts";
import { csvFile, csvFiles } from "../csv-files.ts";
import { targetMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = csvFiles(targetYearPaths, targetMapRows);
export const GET = csvFile;
