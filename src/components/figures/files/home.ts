import { figureFile, figureFiles, onePage } from "../figure-files.ts";
import { homeRows } from "../rows-of-series.ts";

export const getStaticPaths = figureFiles(onePage, homeRows);
export const GET = figureFile;
