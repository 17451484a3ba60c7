import { regionPaths } from "../../../page-data/paths.ts";
import { csvFile, csvFiles } from "../csv-files.ts";
import { regionRows } from "../rows-of-series.ts";

export const getStaticPaths = csvFiles(regionPaths, regionRows);
export const GET = csvFile;
