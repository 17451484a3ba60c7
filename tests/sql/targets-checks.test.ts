import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations, onlyTargets } from "./fixture.ts";

/** A target of 2018 beside a figure of that year, each in a province of its own. */
interface Case {
  says: string;
  target: number;
  qualifier?: "at_least";
  figure?: { rate_pct: number; rate_qualifier?: string; as_of?: string };
  outcome: "met" | "missed" | "cannot_say" | "no_figure";
  gap: number | null;
}

const cases: Case[] = [
  {
    says: "an exact figure above the target meets it",
    target: 90,
    figure: { rate_pct: 91.25 },
    outcome: "met",
    gap: 1.25,
  },
  {
    says: "an exact figure below misses it: Sơn La, 95.54 for 95.7",
    target: 95.7,
    figure: { rate_pct: 95.54, as_of: "2018-10-31" },
    outcome: "missed",
    gap: -0.16,
  },
  {
    says: "equal is met",
    target: 98,
    figure: { rate_pct: 98 },
    outcome: "met",
    gap: 0,
  },
  {
    says: "an at-least target is met by its own value",
    target: 80,
    qualifier: "at_least",
    figure: { rate_pct: 80 },
    outcome: "met",
    gap: 0,
  },
  {
    says: "an at-least target is missed below it",
    target: 80,
    qualifier: "at_least",
    figure: { rate_pct: 79.9 },
    outcome: "missed",
    gap: -0.1,
  },
  {
    says: "over 92 says nothing of 97: Bắc Giang",
    target: 97,
    figure: { rate_pct: 92, rate_qualifier: "over" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "over 92 meets 90",
    target: 90,
    figure: { rate_pct: 92, rate_qualifier: "over" },
    outcome: "met",
    gap: 2,
  },
  {
    says: "over 92 meets 92",
    target: 92,
    figure: { rate_pct: 92, rate_qualifier: "over" },
    outcome: "met",
    gap: 0,
  },
  {
    says: "nearly 95, at least 94, meets 94",
    target: 94,
    figure: { rate_pct: 95, rate_qualifier: "nearly" },
    outcome: "met",
    gap: 1,
  },
  {
    says: "nearly 95 is below 95",
    target: 95,
    figure: { rate_pct: 95, rate_qualifier: "nearly" },
    outcome: "missed",
    gap: 0,
  },
  {
    says: "nearly 95 says nothing of 94.5",
    target: 94.5,
    figure: { rate_pct: 95, rate_qualifier: "nearly" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "under 65 misses 70",
    target: 70,
    figure: { rate_pct: 65, rate_qualifier: "under" },
    outcome: "missed",
    gap: -5,
  },
  {
    says: "under 65 misses 65",
    target: 65,
    figure: { rate_pct: 65, rate_qualifier: "under" },
    outcome: "missed",
    gap: 0,
  },
  {
    says: "under 65 says nothing of 60",
    target: 60,
    figure: { rate_pct: 65, rate_qualifier: "under" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "about 93.5 is far enough below 97: Bắc Giang 2018",
    target: 97,
    figure: { rate_pct: 93.5, rate_qualifier: "about", as_of: "2018-06-30" },
    outcome: "missed",
    gap: -3.5,
  },
  {
    says: "about 96.5 is too near 97",
    target: 97,
    figure: { rate_pct: 96.5, rate_qualifier: "about" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "about 96 may still be 97",
    target: 97,
    figure: { rate_pct: 96, rate_qualifier: "about" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "about 98 is a point above 97",
    target: 97,
    figure: { rate_pct: 98, rate_qualifier: "about" },
    outcome: "met",
    gap: 1,
  },
  {
    says: "an estimate near the target says nothing",
    target: 90,
    figure: { rate_pct: 90.5, rate_qualifier: "estimate" },
    outcome: "cannot_say",
    gap: null,
  },
  {
    says: "an estimate far above meets it",
    target: 90,
    figure: { rate_pct: 94, rate_qualifier: "estimate" },
    outcome: "met",
    gap: 4,
  },
  {
    says: "a figure of the year before is no figure",
    target: 90,
    figure: { rate_pct: 95, as_of: "2017-12-31" },
    outcome: "no_figure",
    gap: null,
  },
  { says: "no figure at all", target: 90, outcome: "no_figure", gap: null },
];

let engines: BothEngines;
let codes: string[];

beforeAll(async () => {
  codes = cases.map((_, at) => String(at).padStart(2, "0"));
  const observations: Cells[] = cases.flatMap(({ figure }, at) => {
    const area_code = codes[at] ?? null;
    return figure ? [{ observation_id: `o${at}`, area_code, as_of: "2018", ...figure }] : [];
  });
  const { targets } = onlyTargets(
    cases.map(({ target, qualifier = "exact" }, at) => ({
      target_id: `t${at}`,
      area_code: codes[at] ?? null,
      target_pct: target,
      target_qualifier: qualifier,
      source_id: "official",
    })),
  );
  engines = await openBothEngines({
    ...onlyObservations(observations),
    ...(targets && { targets }),
  });
});

test.each(cases.map((one, at) => ({ ...one, at })))("$says", async ({ at, outcome, gap }) => {
  const [row, ...more] = await engines.ask("area-targets", {
    area_set: "63",
    area_code: codes[at] ?? "",
  });
  expect(more).toEqual([]);
  expect(row).toMatchObject({ outcome, gap_points: gap, in_force: true });
});

test("the figure's own date and row stand beside the outcome", async () => {
  const [row] = await engines.ask("area-targets", { area_set: "63", area_code: codes[1] ?? "" });
  expect(row).toMatchObject({ value: 95.54, as_of: "2018-10-31", observation_id: "o1" });
});
