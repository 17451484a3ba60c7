import { figureFile, figureFiles, onePage } from "../figure-files.ts";
import { yearMapRows } from "../rows-of-maps.ts";

export const getStaticPaths = figureFiles(onePage, yearMapRows);
export const GET = figureFile;
