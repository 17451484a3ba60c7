import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** The path of every page that the built sitemap names, for example "/ban-do/2020/". */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync("dist/sitemap-0.xml", "utf8");
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

/** Collects what a page should never do: ask another host, log an error, break its policy. */
export function watch(page: Page): { foreign: string[]; errors: string[] } {
  const seen = { foreign: [] as string[], errors: [] as string[] };
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(protocol) && hostname !== "localhost") {
      seen.foreign.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  return seen;
}
