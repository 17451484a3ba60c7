import { clientsClaim } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { offlineWords } from "../../i18n/offline.ts";
import { forGood } from "./for-good.ts";
import { type Kind, kindOf } from "./kinds.ts";
import type { Newer, Visit } from "./messages.ts";
import { offlinePage } from "./offline-page.ts";
import { base, type LongEvent, scope } from "./scope.ts";
import { noneLeftBehind, ofThisRelease } from "./served.ts";
import { NetworkElseStore, StoredLater, StoreFirst } from "./stored-later.ts";
import { clearStores, release, stores } from "./stores.ts";

/** The service worker: stores what is visited and used, nothing before; docs/decisions/offline.md. */

/** Seconds to wait for a page before the stored one is shown. */
const patience = 5;

/** What was not used for this long goes, and of more than `most` files the one used longest ago. */
const limit = (most: number) =>
  new ExpirationPlugin({
    maxEntries: most,
    maxAgeSeconds: 60 * 24 * 60 * 60,
    purgeOnQuotaError: true,
  });

/** A network that answers everything with its own page must not stay in the place of a file. */
const notMarkup = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const type = response.headers.get("Content-Type") ?? "";
    return response.status === 200 && !type.startsWith("text/html") ? response : null;
  },
};

/** Pages are the same whatever stands behind their path, which only their scripts read. */
const byPath = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    request.url.replace(/[?#].*/, ""),
};

/** How a store is used, by what decides which files go into it. */
const storing = (cacheName: string, ...plugins: WorkboxPlugin[]) => ({
  cacheName,
  matchOptions: { ignoreVary: true },
  plugins: [...plugins, noneLeftBehind],
});

const data = storing(stores.data, ofThisRelease, limit(100));
const strategies = {
  engine: new StoreFirst(storing(stores.engine, notMarkup, limit(1))),
  tables: new NetworkElseStore(data),
  asset: new CacheFirst(storing(stores.assets, notMarkup, limit(200))),
  page: new NetworkFirst({
    ...storing(stores.pages, byPath, ofThisRelease, limit(100)),
    networkTimeoutSeconds: patience,
  }),
  data: new NetworkFirst(data),
} satisfies Partial<Record<Kind, unknown>>;

for (const [kind, strategy] of Object.entries(strategies)) {
  registerRoute(
    ({ url, sameOrigin, request, event }) =>
      kindOf({ path: url.pathname, sameOrigin, opened: request.mode === "navigate" }, base) ===
        kind && !(strategy instanceof StoredLater && strategy.leaves(url.href, event)),
    strategy,
  );
}

setCatchHandler(async ({ request }) =>
  request.mode === "navigate" ? offlinePage(new URL(request.url).pathname) : Response.error(),
);

scope.skipWaiting();
clientsClaim();
self.addEventListener("activate", (event) => {
  (event as LongEvent).waitUntil(forGood(() => clearStores(Object.values(stores))));
});

self.addEventListener("message", ({ data, source }: MessageEvent<Visit>) => {
  if (data.release === release.data) return;
  const newer: Newer = offlineWords[data.lang].newer;
  source?.postMessage(newer);
});
