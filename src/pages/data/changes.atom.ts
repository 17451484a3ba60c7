import type { APIRoute } from "astro";
import { Feed } from "feed";
import { siteWords } from "../../i18n/site.ts";
import { versionsWords } from "../../i18n/versions.ts";
import { addressOf, withBase } from "../../lib/addresses.ts";
import { languages } from "../../lib/language.ts";
import { nameUuid } from "../../page-data/name-uuid.ts";
import { readReleases } from "../../page-data/versions.ts";

// Not the address: a feed keeps its identity when the site moves to another host.
const identity = (name: string) => `urn:uuid:${nameUuid(`bhyt-atlas ${name}`)}`;

/** The releases of the data as an Atom feed, in both languages, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const page = absolute(addressOf("vi", { page: "data", part: "versions" }));
  const both = (text: (language: (typeof languages)[number]) => string) =>
    languages.map(text).join(" / ");
  const releases = await readReleases();
  const day = (date = "1970-01-01") => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: identity("changes"),
    title: both((language) => versionsWords[language].feedTitle),
    link: page,
    feedLinks: { atom: absolute(withBase("data/changes.atom")) },
    updated: day(releases[0]?.date),
    generator: siteWords.en.siteName,
    copyright: "CC BY 4.0",
    author: { name: siteWords.vi.siteName },
  });
  for (const release of releases) {
    const { version, date, previous, counts, rows } = release;
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    const summary = both((language) => {
      const words = versionsWords[language];
      return previous === null
        ? words.first(total, Object.keys(rows).length)
        : `${words.since(previous)} ${words.counts(counts)}.`;
    });
    feed.addItem({
      id: identity(version),
      title: `${version}: ${both((language) => release[`note_${language}`])}`,
      link: `${page}#${version}`,
      date: day(date),
      description: summary,
    });
  }
  return new Response(feed.atom1());
};
