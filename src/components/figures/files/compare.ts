import { comparePaths } from "../../../lib/compare-years.ts";
import { figureFile, figureFiles } from "../figure-files.ts";
import { compareRows } from "../rows-of-maps.ts";

export const getStaticPaths = figureFiles(comparePaths, compareRows);
export const GET = figureFile;
