import { expect, test } from "vitest";
import { targetFill, targetMapCells } from "../../../../src/answers/targets/map-cells.ts";
import { fillClass } from "../../../../src/charts/map/map.ts";
import { gapClass } from "../../../../src/lib/gap-classes.ts";
import type { Row } from "../../../../src/sql/questions.ts";
import { kinds, sonLaTarget } from "./input.ts";

test.each([
  [-11.68, 0],
  [-5, 0],
  [-4.99, 1],
  [-2, 1],
  [-0.16, 2],
  [0, 4],
  [1.99, 4],
  [2, 5],
  [5, 6],
  [8.5, 6],
])("%d points are class %i", (gap, index) => expect(gapClass(gap)).toBe(index));

test("each outcome has a fill of its own; what is missed is patterned as well as coloured", () => {
  const classes = Object.values(kinds).map((kind) => fillClass(targetFill(kind)));
  expect(classes).toEqual([
    "diverging-4",
    "diverging-4",
    "diverging-4",
    "diverging-2 below",
    "diverging-2 below",
    "above-then",
    "above-then",
    "above-then",
    "below-then",
    "below-then",
    "cannot-say",
    "target-only",
  ]);
  expect(fillClass(targetFill({ outcome: "no_target", gap_points: null }))).toBe("no-figure");
});

test("a cell's label says target, outcome, gap and date, complete in itself", () => {
  const row: Row<"target-map"> = {
    ...sonLaTarget,
    region_slug: null,
    figure_source_title: "BHXH tỉnh Sơn La",
    figure_source_publisher: "Dân Việt",
    figure_source_publisher_en: "Dân Việt",
    figure_source_published: "2020-11",
    figure_source_url: null,
  };
  const withoutTarget: Row<"target-map"> = {
    ...row,
    outcome: "no_target",
    target_pct: null,
    gap_points: null,
  };
  const label = (one: Row<"target-map">, language: "vi" | "en") =>
    targetMapCells([one], 2020, language)[0]?.label.replaceAll("\u00a0", " ");
  expect(label(row, "en")).toBe("Son La: target 95.7%; 0.16 points below on 31 October 2020");
  expect(label(row, "vi")).toBe(
    "Sơn La: chỉ tiêu 95,7%; thấp hơn chỉ tiêu 0,16 điểm phần trăm vào ngày 31/10/2020",
  );
  expect(label(withoutTarget, "en")).toBe("Son La: no target found");
});
