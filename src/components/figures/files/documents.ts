import { figureFile, figureFiles, onePage } from "../figure-files.ts";
import { documentsRows } from "../rows-of-lists.ts";

export const getStaticPaths = figureFiles(onePage, documentsRows);
export const GET = figureFile;
