import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  cacheHeaders,
  framedHeaders,
  openDataHeaders,
  securityHeaders,
} from "../../../src/lib/content-policy.ts";
import { type Server, servers } from "../../served/servers.ts";

const site = mkdtempSync(join(tmpdir(), "served-"));
const page = "<!doctype html><title>Bản đồ</title>".padEnd(2000, " ");

/** Files of each kind, some of them packed, with their type and how long a copy may be used. */
const files: [path: string, type: RegExp, kept: keyof typeof cacheHeaders][] = [
  ["/index.html", /^text\/html; charset=utf-8$/i, "changing"],
  ["/ban-do/2020/index.html", /^text\/html; charset=utf-8$/i, "changing"],
  ["/nhung/ban-do/2020/map/index.html", /^text\/html; charset=utf-8$/i, "changing"],
  ["/en/embed/map/2020/map/index.html", /^text\/html; charset=utf-8$/i, "changing"],
  ["/404.html", /^text\/html; charset=utf-8$/i, "changing"],
  ["/ban-do/2020/map.csv", /^text\/csv; charset=utf-8$/i, "changing"],
  ["/ban-do/2020/map.svg", /^image\/svg\+xml/, "changing"],
  ["/ban-do/2020/map.png", /^image\/png$/, "changing"],
  ["/sw.js", /^(text|application)\/javascript; charset=utf-8$/i, "changing"],
  ["/site.webmanifest", /^application\/manifest\+json/, "changing"],
  ["/_astro/page.aB3x.js", /^(text|application)\/javascript; charset=utf-8$/i, "lasting"],
  ["/_astro/page.aB3x.css", /^text\/css; charset=utf-8$/i, "lasting"],
  ["/_astro/duckdb.aB3x.wasm", /^application\/wasm$/, "lasting"],
  ["/_astro/letters.aB3x.woff2", /^font\/woff2$/, "lasting"],
  ["/data/observations.csv", /^text\/csv; charset=utf-8$/i, "changing"],
  ["/data/observations.parquet", /^application\/vnd\.apache\.parquet$/, "changing"],
  ["/data/observations.xlsx", /^application\/vnd\.openxmlformats-.*sheet$/, "changing"],
  ["/data/provinces-63.geojson", /^application\/geo\+json/, "changing"],
  ["/data/catalog.jsonld", /^application\/ld\+json/, "changing"],
  ["/data/changes.atom", /^application\/atom\+xml/, "changing"],
  ["/data/v/2026-11-24/observations.csv", /^text\/csv; charset=utf-8$/i, "lasting"],
];
const packed = /\.(html|js|wasm|csv)$/;

beforeAll(() => {
  for (const [path] of files) {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
    if (!packed.test(path)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(page));
    writeFileSync(`${file}.gz`, gzipSync(page));
  }
});
afterAll(() => rmSync(site, { recursive: true }));

describe.each(servers)("$name", ({ name, isInstalled, start }) => {
  if (!isInstalled()) {
    test.skip(`${name} is not installed; its configuration was not tried`);
    return;
  }
  let server: Server;
  beforeAll(async () => {
    server = await start(site);
  });
  afterAll(() => server?.stop());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.address + path, { headers, redirect: "manual" });
  const sent = (answer: Response, names: Record<string, string>) =>
    Object.fromEntries(
      Object.keys(names).map((header) => [header, answer.headers.get(header) ?? ""]),
    );

  test.each(files)(
    "%s has its type, its time and the headers of security",
    async (path, type, kept) => {
      const answer = await ask(path.replace(/(?<!404\.html)index\.html$/, ""));
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toMatch(type);
      const framed = framedHeaders(/^\/(nhung|en\/embed)\//.test(path) ? "*" : "'self'");
      const wanted = {
        ...securityHeaders,
        ...framed,
        ...cacheHeaders[kept],
        ...(path.startsWith("/data/") ? openDataHeaders : { "Access-Control-Allow-Origin": "" }),
      };
      expect(sent(answer, wanted)).toEqual(wanted);
      expect(await answer.text()).toBe(page);
    },
  );

  test.each(["br", "gzip"])(
    "what was packed is sent as %s, with a word to caches",
    async (encoding) => {
      const answer = await ask("/ban-do/2020/", { "Accept-Encoding": encoding });
      expect(answer.headers.get("Content-Encoding")).toBe(encoding);
      expect(answer.headers.get("Vary")).toMatch(/Accept-Encoding/i);
      expect(await answer.text()).toBe(page);
    },
  );

  test("a part of a file is sent when asked for", async () => {
    const answer = await ask("/data/observations.parquet", { Range: "bytes=2-8" });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("Content-Range")).toBe(`bytes 2-8/${Buffer.byteLength(page)}`);
    expect(await answer.text()).toBe(page.slice(2, 9));
  });

  test("what has not changed is not sent again", async () => {
    const tag = (await ask("/ban-do/2020/")).headers.get("ETag") ?? "";
    expect(tag).not.toBe("");
    expect((await ask("/ban-do/2020/", { "If-None-Match": tag })).status).toBe(304);
  });

  test.each(["/khong-co/", "/data/", "/en/nothing"])(
    "%s is told by the page of the site",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("Content-Type")).toMatch(/^text\/html/);
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(await answer.text()).toBe(page);
    },
  );

  test("an address without its last slash leads to the page", async () => {
    const answer = await ask("/ban-do/2020");
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get("Location")).toMatch(/^(\/|http:\/\/127\.0\.0\.1:\d+\/)?.*2020\/$/);
  });
});
