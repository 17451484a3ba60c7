import { csvFile, csvFiles, onePage } from "../csv-files.ts";
import { homeRows } from "../rows-of-series.ts";

export const getStaticPaths = csvFiles(onePage, homeRows);
export const GET = csvFile;
