import { readFileSync } from "node:fs";
import sirv from "sirv";
import { securityHeaders } from "../../src/lib/content-policy.ts";
import { fileOf } from "../e2e/built-pages.ts";
import { engineLimits } from "../e2e/engine-limits.ts";
import { forgetNewBuiltIns } from "../e2e/forget-built-ins.ts";
import { listening } from "../listening.ts";

/** What runs before the scripts of a page; not every driver can see to that by itself. */
const before = {
  path: "/before.js",
  // Firefox logs an error where a page with a service worker is left while it loads, as uses do.
  text: `engineLimits = ${JSON.stringify(engineLimits)};
(${forgetNewBuiltIns})();
Object.defineProperty(navigator, "serviceWorker", { value: undefined });`,
};

const pageWithBefore = (file: string): string =>
  readFileSync(file, "utf8").replace("<head>", `<head><script src="${before.path}"></script>`);

/**
 * Serves `dist/` with the headers of a host, to browsers that are patient with the query engine and
 * lack what the oldest supported ones lack.
 * @returns its address and what stops it
 */
export async function serveSite(): Promise<{ site: string; stop: () => void }> {
  const files = sirv("dist");
  const { port, stop } = await listening((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pathname.endsWith("/") ? fileOf(pathname) : undefined;
    if (page) response.setHeader("Content-Type", "text/html").end(pageWithBefore(page));
    else if (pathname === before.path) {
      response.setHeader("Content-Type", "text/javascript").end(before.text);
    } else files(request, response);
  });
  return { site: `http://localhost:${port}`, stop };
}
