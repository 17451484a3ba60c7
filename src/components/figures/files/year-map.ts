import { yearPaths } from "../../../page-data/paths.ts";
import { figureFile, figureFiles } from "../figure-files.ts";
import { yearMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = figureFiles(yearPaths, yearMapRows);
export const GET = figureFile;
