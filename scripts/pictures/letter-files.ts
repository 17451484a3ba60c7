import { fileURLToPath } from "node:url";

/** Where the letters of the site are, whole, by weight. */
export const letterFiles = {
  400: fileURLToPath(
    import.meta.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  ),
  700: fileURLToPath(
    import.meta.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
  ),
};
