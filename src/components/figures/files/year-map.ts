import { yearPaths } from "../../../page-data/paths.ts";
import { csvFile, csvFiles } from "../csv-files.ts";
import { yearMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = csvFiles(yearPaths, yearMapRows);
export const GET = csvFile;
