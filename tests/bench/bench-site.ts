import sirv from "sirv";
import { securityHeaders } from "../../src/lib/content-policy.ts";
import { listening } from "../listening.ts";
import { starterPage } from "./kinds-of-page.ts";
import { plotPage, plotScript } from "./map-drawing.ts";

/** The folder of the site below which our rivals are served. */
export const barePath = "/bare/";

const setHeaders = (response: { setHeader(name: string, value: string): unknown }) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
};

const emptyPage: [string, string] = ["text/html", "<!doctype html><title>empty</title>"];

/** Pages of rivals, by path below `barePath`: type and text. */
const pages: Record<string, [type: string, text: string]> = {
  "": emptyPage,
  "starter/": ["text/html", starterPage],
  "current/": emptyPage,
  "map/": ["text/html", plotPage(barePath)],
  "map.js": ["text/javascript", plotScript],
};

const folderOf = (path: string) => sirv(path, { setHeaders });

/** Their packages as they are published, by folder below `barePath`. */
const packages = {
  "d3/": folderOf("node_modules/d3/dist"),
  "plot/": folderOf("node_modules/@observablehq/plot/dist"),
  "topojson/": folderOf("node_modules/topojson-client/dist"),
  "": folderOf("node_modules/@duckdb/duckdb-wasm/dist"),
};

/**
 * Serves a built site with the headers of its hosts and, below `barePath`, what it is compared with.
 * @param dist the site; another one than `dist/` to compare two builds
 * @param more further folders below `barePath`, by name
 */
export async function serveBenchSite(
  dist = "dist",
  more: Readonly<Record<string, string>> = {},
): Promise<{ site: string; stop: () => void }> {
  const built = sirv(dist, { setHeaders });
  const folders = [
    ...Object.entries(more).map(([name, path]) => [name, folderOf(path)] as const),
    ...Object.entries(packages),
  ];
  const { port, stop } = await listening((request, response) => {
    if (!request.url?.startsWith(barePath)) return built(request, response);
    const path = request.url.slice(barePath.length);
    const page = pages[path];
    if (page) {
      // Without our policy: d3 reads CSV by code that it makes as it runs, which ours forbids.
      return response.setHeader("Content-Type", page[0]).end(page[1]);
    }
    const [folder = "", serve] = folders.find(([name]) => path.startsWith(name)) ?? [];
    request.url = `/${path.slice(folder.length)}`;
    return serve?.(request, response);
  });
  return { site: `http://127.0.0.1:${port}`, stop };
}
