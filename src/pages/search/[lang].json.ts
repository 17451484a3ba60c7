import type { APIRoute } from "astro";
import { searchEntries } from "../../components/search/entries.ts";
import { type Language, languages } from "../../lib/language.ts";

interface Props {
  lang: Language;
}

/** What the search of each language reads when a reader first turns to it. */
export const getStaticPaths = () =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<Props> = async ({ props: { lang } }) =>
  new Response(JSON.stringify(await searchEntries(lang)));
