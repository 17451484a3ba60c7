import { comparePaths } from "../../../lib/compare-years.ts";
import { csvFile, csvFiles } from "../csv-files.ts";
import { compareRows } from "../rows-of-maps.ts";

export const getStaticPaths = csvFiles(comparePaths, compareRows);
export const GET = csvFile;
