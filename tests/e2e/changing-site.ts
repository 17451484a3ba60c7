import { readFileSync } from "node:fs";
import sirv from "sirv";
import { securityHeaders } from "../../src/lib/content-policy.ts";
import { listening } from "../listening.ts";
import { fileOf } from "./built-pages.ts";

/** A site whose next release can be served, or whose worker can be taken away, between two visits. */
export interface ChangingSite {
  address: string;
  /** As if other data had been built. */
  renew: () => void;
  /** As if a site without a worker had been put in this one's place. */
  removeWorker: () => void;
  stop: () => void;
}

/** What differs between two releases whose data differ: their names, in the pages and the worker. */
function renewed(text: string): string {
  const worker = readFileSync("dist/sw.js", "utf8");
  const [, site = "", data = ""] = /site:.(\w+).,data:.(\w+)/.exec(worker) ?? [];
  return text.replaceAll(site, "another-site").replaceAll(data, "other-data");
}

/** Serves `dist/` on a port of its own, and so with nothing stored. */
export async function changingSite(): Promise<ChangingSite> {
  let isRenewed = false;
  let hasWorker = true;
  const files = sirv("dist", { dev: true });
  const { port, stop } = await listening((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-cache");
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(pathname);
    if (pathname === "/sw.js" && !hasWorker) response.writeHead(404).end();
    else if (isRenewed && file && /(\.html|sw\.js)$/.test(file)) {
      response.setHeader("Content-Type", file.endsWith("js") ? "text/javascript" : "text/html");
      response.end(renewed(readFileSync(file, "utf8")));
    } else files(request, response);
  });
  return {
    address: `http://localhost:${port}`,
    renew: () => {
      isRenewed = true;
    },
    removeWorker: () => {
      hasWorker = false;
    },
    stop,
  };
}
