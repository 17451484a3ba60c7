import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lettersOf } from "../../../src/picture/letters.ts";

const read = (url: string) => new Uint8Array(readFileSync(fileURLToPath(url))).buffer;

/** The letters that pictures are set in. */
export const letters = lettersOf({
  400: read(
    import.meta.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  ),
  700: read(
    import.meta.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
  ),
});
