import { withBase } from "../lib/addresses.ts";
import type { Language } from "../lib/language.ts";
import type { Newer, Visit } from "./offline-worker/messages.ts";

// What was visited works again without a connection; docs/decisions/offline.md says how. Browsers
// offer no worker without HTTPS, and none is served while the site is being worked on.
const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;
const notice = document.querySelector<HTMLElement>("[data-release]");

if (import.meta.env.PROD && worker && notice) {
  // A worker that takes over has seen neither the page nor its files arrive.
  worker.addEventListener("controllerchange", () => {
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    const visit: Visit = {
      type: "CACHE_URLS",
      payload: { urlsToCache: [location.href, ...files] },
      release: notice.dataset.release,
      lang: document.documentElement.lang as Language,
    };
    worker.controller?.postMessage(visit);
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Newer>) => {
    const link = document.createElement("a");
    link.href = "";
    link.textContent = data.reload;
    notice.replaceChildren(data.text, " ", link);
  });
  addEventListener("load", async () => {
    // Whoever lets no site store anything reads on without.
    const registration = await worker.register(withBase("sw.js")).catch(() => undefined);
    const look = () => {
      if (!document.hidden) registration?.update().catch(() => {});
    };
    addEventListener("online", look);
    document.addEventListener("visibilitychange", look);
  });
}
