import { withBase } from "../lib/addresses.ts";
import type { Language } from "../lib/language.ts";
import type { Newer, Visit } from "./offline-worker/messages.ts";

// What was visited works again without a connection; docs/decisions/offline.md says how. Browsers
// offer no worker without HTTPS, and none is served while the site is being worked on.
const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;
const notice = document.querySelector<HTMLElement>("[data-release]");

/** The engine's module and its tables. */
const ofEngine = /\.wasm$|\/data\/engine\//;

/** By then the engine has answered, on any device that is not far too slow for it. */
const settleMilliseconds = 5000;

if (import.meta.env.PROD && worker && notice) {
  const tell = (urlsToCache: string[]) => {
    const visit: Visit = {
      type: "CACHE_URLS",
      payload: { urlsToCache },
      release: notice.dataset.release,
      lang: document.documentElement.lang as Language,
    };
    worker.controller?.postMessage(visit);
  };
  // A worker that takes over has seen neither the page nor its files arrive.
  worker.addEventListener("controllerchange", () => {
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    tell([location.href, ...files]);
  });
  // The engine is handed on unstored, and named once it has answered.
  new PerformanceObserver((list) => {
    const engine = list.getEntries().filter(({ name }) => ofEngine.test(name));
    if (engine.length > 0) {
      setTimeout(() => tell(engine.map(({ name }) => name)), settleMilliseconds);
    }
  }).observe({ type: "resource" });
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
