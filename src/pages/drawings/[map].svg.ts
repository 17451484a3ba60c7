import type { APIRoute } from "astro";
import { mapSvg } from "../../charts/map/map.ts";
import { layoutOf } from "../../components/shared/layout-of.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, languages, nameOf } from "../../lib/language.ts";
import { ask } from "../../page-data/ask.ts";
import type { AreaSet } from "../../sql/questions.ts";

interface Props {
  lang: Language;
  areaSet: AreaSet;
}

/** The map without figures, for pages that draw a map only when the reader asks for one. */
export const getStaticPaths = () =>
  languages.flatMap((lang) =>
    (["63", "34"] as const).map((areaSet) => ({
      params: { map: `map-${areaSet}-${lang}` },
      props: { lang, areaSet },
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { lang, areaSet } }) => {
  const areas = await ask("areas", { area_set: areaSet });
  const cells = areas.map((area) => ({
    area: area.area_code,
    name: nameOf(area, lang),
    fill: { kind: "none" as const },
    label: nameOf(area, lang),
    href: addressOf(lang, { page: "province", slug: area.slug }),
  }));
  const text = { lang, label: "", description: "", id: "map" };
  const svg = mapSvg(await layoutOf(areaSet), cells, text);
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml" } });
};
