import type { Browser, Page } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { countKilobytes } from "./over-the-wire.ts";

const rounds = 7;

/** The same map as Plot draws it in the page: classes of the same colours, names as titles. */
export const plotPage = (scripts: string): string => `<!doctype html><meta charset="utf-8">
<title>map</title><div id="map"></div>
<script src="${scripts}d3/d3.min.js"></script><script src="${scripts}plot/plot.umd.min.js"></script>
<script src="${scripts}topojson/topojson-client.min.js"></script><script src="${scripts}map.js"></script>`;

export const plotScript = `(async () => {
  const [shapes, rows] = await Promise.all([
    fetch("/data/provinces-63.topo.json").then((answer) => answer.json()),
    d3.csv("/ban-do/2020/map.csv"),
  ]);
  const values = new Map(rows.map((row) => [row.area_code, Number(row.value)]));
  const provinces = topojson.feature(shapes, shapes.objects.provinces);
  const map = Plot.plot({
    projection: { type: "mercator", domain: provinces },
    width: 480, height: 800,
    color: { type: "threshold", domain: [60, 70, 80, 90, 95], scheme: "blues", legend: true, unknown: "#ddd" },
    marks: [Plot.geo(provinces, { fill: ({ id }) => values.get(id), stroke: "white",
      title: ({ id, properties }) => properties.name + ": " + (values.get(id) ?? "–") })],
  });
  document.querySelector("#map").append(map);
})();`;

/** When the first paint showed something: on both pages that is the map, and nothing stands before it. */
async function firstPaint(page: Page): Promise<number> {
  const time = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return (await time.jsonValue()) ?? Number.NaN;
}

/** Opens a page in a browser that has never been there; bytes over the wire, and when the map was painted. */
async function visit(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const counted = countKilobytes(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const milliseconds = await firstPaint(page);
  const kilobytes = await counted();
  await context.close();
  return { milliseconds, kilobytes };
}

/**
 * The map of a year as the build draws it, in its embed, beside the same map drawn in the page by
 * Plot, in turn.
 * @param site address of the site with `plotPage` at `/bare/map/`
 */
export async function measureMapDrawing(browser: Browser, site: string): Promise<Benchmark[]> {
  const ours = { milliseconds: [] as number[], kilobytes: [] as number[] };
  const theirs = { milliseconds: [] as number[], kilobytes: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [runs, path] of [
      [theirs, "/bare/map/"],
      [ours, "/nhung/ban-do/2020/map/"],
    ] as const) {
      const { milliseconds, kilobytes } = await visit(browser, site + path);
      runs.milliseconds.push(milliseconds);
      runs.kilobytes.push(kilobytes);
    }
  }
  const name = "Plot in the page";
  return [
    {
      name: "map of a year, opened to painted",
      unit: "ms",
      ours: ours.milliseconds,
      rival: { name, runs: theirs.milliseconds },
      limit: { of: "ratio", most: 1 },
    },
    {
      name: "map of a year, over the wire",
      unit: "kB",
      ours: ours.kilobytes,
      rival: { name, runs: theirs.kilobytes },
      limit: { of: "ratio", most: 1 },
    },
  ];
}
