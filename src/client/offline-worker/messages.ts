import type { Language } from "../../lib/language.ts";

/** What a page tells the worker that has taken over; Workbox stores the files that it names. */
export interface Visit {
  type: "CACHE_URLS";
  payload: { urlsToCache: string[] };
  /** The release of the data that the page shows. */
  release: string | undefined;
  lang: Language;
}

/** What the worker answers a page whose data are no longer the newest, in the page's language. */
export interface Newer {
  text: string;
  reload: string;
}
