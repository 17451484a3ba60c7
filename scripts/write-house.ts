import { writeFile } from "node:fs/promises";
import { readImports } from "./house/imports.ts";
import { picture, pictureFile } from "./house/picture.ts";
import { arrowsOf } from "./house/rooms.ts";

await writeFile(pictureFile, picture(arrowsOf(await readImports())));
