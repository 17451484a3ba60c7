import { contentPolicy } from "../../lib/content-policy.ts";
import { offlineMarkup, type StoredPage } from "./offline-markup.ts";
import { base } from "./scope.ts";
import { release, stores } from "./stores.ts";

/** The pages in the store, by title. */
async function storedPages(): Promise<StoredPage[]> {
  const cache = await caches.open(stores.pages);
  const pages = (await cache.keys()).map(async ({ url }) => {
    const markup = await (await cache.match(url))?.text();
    const [, title = url] = /<title>([^<]*)/.exec(markup ?? "") ?? [];
    return { path: new URL(url).pathname, title };
  });
  return (await Promise.all(pages)).sort((one, other) => one.title.localeCompare(other.title));
}

/** What a reader gets who opens an address that is not stored; made when needed, stored nowhere. */
export async function offlinePage(path: string): Promise<Response> {
  const { styles } = release;
  return new Response(offlineMarkup(path, await storedPages(), { base, styles }), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": contentPolicy,
    },
  });
}
