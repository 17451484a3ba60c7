import { expect, test } from "vitest";
import { legendOf } from "../../../../src/answers/explorer/legend.ts";
import type { Line } from "../../../../src/answers/explorer/line.ts";
import { divergingFill } from "../../../../src/answers/explorer/scale.ts";
import type { Fill } from "../../../../src/lib/fill.ts";

const line = (group: Line["group"], fill: Fill) => ({ group, fill, bound: "exact" }) as Line;
const shown = { isGap: false, isMap: true, year: 2020 };

test("a bar from the lowest class to the highest, a line for each kind and age of figure", () => {
  const scale = { kind: "sequential", limits: [60, 82.5, 90] } as const;
  const { limits, rows, rest } = legendOf(
    scale,
    [
      line("year", { kind: "class", index: 6, earlier: false }),
      line("earlier", { kind: "class", index: 2, earlier: true, year: 2018 }),
      line("earlier", { kind: "class", index: 2, earlier: true, year: 2019 }),
      line("derived", { kind: "derived", index: 6 }),
      line("none", { kind: "none" }),
    ],
    shown,
    "en",
  );
  expect(limits).toEqual(["60", "82.5", "90"]);
  expect(rows.map(({ label, cells }) => [label, ...cells.map(({ count }) => count)])).toEqual([
    ["of 2020", 0, 0, 1],
    ["of 2018–2019", 2, 0, 0],
    ["computed", 0, 0, 1],
  ]);
  expect(rows[0]?.cells.map(({ label }) => label)).toEqual([
    "60 to under 82.5%",
    "82.5 to under 90%",
    "90% and over",
  ]);
  expect(rest.map(({ fill, count }) => [fill, count])).toEqual([["no-figure", 1]]);
});

test("changes run from the greatest fall to the greatest rise, with 0 where they part", () => {
  const scale = { kind: "diverging", limits: [5, 15] } as const;
  const { limits, rows } = legendOf(
    scale,
    [
      line("fell", divergingFill(-7, true, scale.limits)),
      line("rose", divergingFill(2, false, scale.limits)),
      line("rose", { ...divergingFill(2, false, scale.limits), derived: true }),
    ],
    shown,
    "en",
  );
  expect(limits).toEqual(["−15", "−5", "0"]);
  expect(rows.flatMap(({ cells }) => cells.map(({ count }) => count))).toEqual([1, 0, 2]);
});

test("bars list what has no class under headings, so the legend leaves it out", () => {
  const scale = { kind: "circles", greatest: 30 } as const;
  const lines = [line("none", { kind: "none" }), line("earlier", { kind: "ground" })];
  const { circles, rest } = legendOf(scale, lines, { ...shown, isMap: false }, "vi");
  expect(circles.length).toBeGreaterThan(0);
  expect(rest.map(({ count }) => count)).toEqual([1]);
});
