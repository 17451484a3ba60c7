import { describe, expect, test } from "vitest";
import type { Line } from "../../../../src/answers/explorer/line.ts";
import { rankingOf } from "../../../../src/answers/explorer/ranking.ts";

const line = (area: string, group: Line["group"], value: number | null): Line => ({
  area,
  name: area,
  href: "/",
  group,
  value,
  bound: "exact",
  basis: "published",
  figure: null,
  text: String(value),
  notes: [],
  when: "",
  sources: [],
  fill: { kind: "none" },
  label: area,
});

describe("ranking", () => {
  test("equal values share a rank; what is not of the year has none", () => {
    const groups = rankingOf(
      [
        line("a", "year", 80),
        line("b", "year", 95),
        line("c", "year", 80),
        line("d", "year", 70),
        line("e", "earlier", 99),
        line("f", "none", null),
      ],
      true,
    );
    expect(
      groups.map(({ group, members }) => [
        group,
        members.map((each) => [each.line.area, each.rank]),
      ]),
    ).toEqual([
      [
        "year",
        [
          ["b", 1],
          ["a", 2],
          ["c", 2],
          ["d", 4],
        ],
      ],
      ["earlier", [["e", null]]],
      ["none", [["f", null]]],
    ]);
  });

  test("what is only over, about or estimated is listed after the others, without a rank", () => {
    const estimate = { ...line("a", "year", 99), bound: "estimate" } as const;
    const over = { ...line("b", "year", 92), bound: "over" } as const;
    const rounded = { ...line("d", "year", 80), bound: "rounded" } as const;
    const [group] = rankingOf([estimate, over, line("c", "year", 90), rounded], true);
    expect(group?.members.map((each) => [each.line.area, each.rank])).toEqual([
      ["c", 1],
      ["d", 2],
      ["a", null],
      ["b", null],
    ]);
  });

  test("bars of shares start at 0 and end at 100, however high the lowest is", () => {
    const [group] = rankingOf([line("a", "year", 80), line("b", "year", 60)], true);
    expect(group?.members.map(({ bar }) => bar)).toEqual([
      { start: 0, length: 80 },
      { start: 0, length: 60 },
    ]);
  });

  test("a rise goes right from 0, a fall left, on one scale", () => {
    const groups = rankingOf([line("a", "rose", 30), line("b", "fell", -10)], false);
    expect(groups.map(({ members }) => members[0]?.bar)).toEqual([
      { start: 25, length: 75 },
      { start: 0, length: 25 },
    ]);
  });

  test("counts have their greatest at the end of the scale", () => {
    const [group] = rankingOf([line("a", "year", 4_000_000), line("b", "year", 1_000_000)], false);
    expect(group?.members.map(({ bar }) => bar?.length)).toEqual([100, 25]);
  });
});
