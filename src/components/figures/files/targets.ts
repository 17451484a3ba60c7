import { figureFile, figureFiles, onePage } from "../figure-files.ts";
import { targetsRows } from "../rows-of-lists.ts";

export const getStaticPaths = figureFiles(onePage, targetsRows);
export const GET = figureFile;
