import { expect, test } from "vitest";
import { neighboursOf } from "../../../src/components/figure-page/neighbours.ts";
import type { ListedFigure } from "../../../src/page-data/figures.ts";

/** A figure of a place at a day: a rate, or a number of people only. */
function figure(day: string, { chosen = true, rate = true, area_code = "14" } = {}): ListedFigure {
  const row = { area_set: "63", area_code, as_of_end: day, chosen } as ListedFigure["any"];
  return {
    id: `${area_code}-${day}${chosen ? "" : ".2"}`,
    rate: rate ? row : undefined,
    participants: rate ? undefined : row,
    share: undefined,
    any: row,
  };
}

const asked = figure("2020-10-31");
const ids = (...others: ListedFigure[]) => {
  const { newest, previous } = neighboursOf(asked, [asked, ...others]);
  return [newest?.id, previous?.id];
};

test("the newest, not the next one, and the one just before", () => {
  const others = ["2011-12-31", "2019-12-31", "2023-12-31", "2025-02-28"].map((day) => figure(day));
  expect(ids(...others)).toEqual(["14-2025-02-28", "14-2019-12-31"]);
});

test("neither of another place, another measure, nor a figure that stands for no year", () => {
  expect(
    ids(
      figure("2025-02-28", { area_code: "15" }),
      figure("2025-02-28", { rate: false }),
      figure("2025-02-28", { chosen: false }),
      figure("2020-10-31", { chosen: false }),
    ),
  ).toEqual([undefined, undefined]);
});
