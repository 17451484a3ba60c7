import { targetYearPaths } from "../../../page-data/paths.ts";
import { figureFile, figureFiles } from "../figure-files.ts";
import { targetMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = figureFiles(targetYearPaths, targetMapRows);
export const GET = figureFile;
