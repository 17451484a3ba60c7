import { provincePaths } from "../../../page-data/paths.ts";
import { figureFile, figureFiles } from "../figure-files.ts";
import { provinceRows } from "../rows-of-series.ts";

export const getStaticPaths = figureFiles(provincePaths, provinceRows);
export const GET = figureFile;
