import type { APIRoute } from "astro";
import { withBase } from "../lib/addresses.ts";

/** Everything may be read by anyone; the sitemap names every page. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase("sitemap-index.xml"), site).href}\n`,
  );
