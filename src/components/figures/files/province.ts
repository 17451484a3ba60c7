import { provincePaths } from "../../../page-data/paths.ts";
import { csvFile, csvFiles } from "../csv-files.ts";
import { provinceRows } from "../rows-of-series.ts";

export const getStaticPaths = csvFiles(provincePaths, provinceRows);
export const GET = csvFile;
