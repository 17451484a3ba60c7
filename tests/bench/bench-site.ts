import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { securityHeaders } from "../../src/lib/content-policy.ts";

/** The folder of the site below which an empty page and the engine's package are served. */
export const barePath = "/bare/";

const setHeaders = (response: { setHeader(name: string, value: string): unknown }) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
};

/**
 * Serves a built site and, beside it, an empty page with the files of the engine's package, so that
 * both are sent by the same server in the same way.
 * @param dist folder of the built site
 */
export async function serveBenchSite(dist = "dist"): Promise<{ site: string; stop: () => void }> {
  const pages = sirv(dist, { setHeaders });
  const engine = sirv("node_modules/@duckdb/duckdb-wasm/dist", { setHeaders });
  const server = createServer((request, response) => {
    if (request.url === barePath) {
      setHeaders(response);
      response.setHeader("Content-Type", "text/html").end("<!doctype html><title>empty</title>");
    } else if (request.url?.startsWith(barePath)) {
      request.url = join("/", request.url.slice(barePath.length));
      engine(request, response);
    } else pages(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { site: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
