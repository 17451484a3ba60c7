import { figureFile, figureFiles, onePage } from "../figure-files.ts";
import { methodsRows } from "../rows-of-lists.ts";

export const getStaticPaths = figureFiles(onePage, methodsRows);
export const GET = figureFile;
