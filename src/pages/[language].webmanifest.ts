import type { APIRoute } from "astro";
import { siteWords } from "../i18n/site.ts";
import { addressOf, withBase } from "../lib/addresses.ts";
import { iconSizes } from "../lib/icon-sizes.ts";
import { type Language, languages } from "../lib/language.ts";
import { themeColours } from "../lib/theme-colours.ts";

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** What a phone needs to know to keep the site on its home screen. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const home = addressOf(language, { page: "home" });
  return Response.json({
    id: home,
    name: siteWords[language].siteName,
    short_name: "BHYT",
    description: siteWords[language].description,
    lang: language,
    start_url: home,
    scope: withBase(""),
    display: "minimal-ui",
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: iconSizes.map((size) => ({
      src: withBase(`icons/${size}.png`),
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: "any maskable",
    })),
  });
};
