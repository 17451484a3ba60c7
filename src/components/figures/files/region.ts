import { regionPaths } from "../../../page-data/paths.ts";
import { figureFile, figureFiles } from "../figure-files.ts";
import { regionRows } from "../rows-of-series.ts";

export const getStaticPaths = figureFiles(regionPaths, regionRows);
export const GET = figureFile;
