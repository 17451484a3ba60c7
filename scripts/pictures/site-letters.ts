import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Letters, lettersOf } from "../../src/picture/letters.ts";

const read = async (url: string) => new Uint8Array(await readFile(fileURLToPath(url))).buffer;

/** The letters of the site, each weight whole. */
export const siteLetters = async (): Promise<Letters> =>
  lettersOf({
    400: await read(
      import.meta.resolve(
        "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
      ),
    ),
    700: await read(
      import.meta.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
    ),
  });
