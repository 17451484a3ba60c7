import type { AreaTarget } from "../../../../src/answers/targets/outcomes.ts";
import type { Row } from "../../../../src/sql/questions.ts";

/** Sơn La's target for 2020 and what came of it, as `target-list` answers. */
export const sonLaTarget: Row<"target-list"> & AreaTarget = {
  target_id: "14-t2020",
  area_set: "63",
  area_code: "14",
  name_vi: "Sơn La",
  name_en: "Son La",
  slug: "son-la",
  year: 2020,
  target_pct: 95.7,
  target_qualifier: "exact",
  set_by: "prime_minister",
  instrument: "Chỉ tiêu được giao năm 2020",
  in_force: true,
  document_id: null,
  document_number: null,
  document_title_vi: null,
  document_title_en: null,
  document_issued: null,
  outcome: "below_then",
  gap_points: -0.16,
  value: 95.54,
  bound: "exact",
  decimals: 2,
  as_of: "2020-10-31",
  as_of_basis: "stated",
  observation_id: "14-2020-10-31",
  note_vi: null,
  note_en: null,
  source_id: "s001",
  source_title: "BHXH tỉnh Sơn La",
  source_publisher: "Dân Việt",
  source_publisher_en: "Dân Việt",
  source_published: "2020-11",
  source_url: null,
};

/** The same with another outcome. */
export const targetWith = (changes: Partial<typeof sonLaTarget>): typeof sonLaTarget => ({
  ...sonLaTarget,
  ...changes,
});

const yearEnd = targetWith({ as_of: "2020-12-31", outcome: "missed" });
const early = targetWith({ outcome: "above_then" });

/** One of each kind: verdicts of the year's end, what earlier dates say, and what cannot be said. */
export const kinds = {
  met: { ...yearEnd, target_pct: 95, outcome: "met", gap_points: 0.54 },
  metOver: {
    ...yearEnd,
    target_pct: 92.25,
    value: 93,
    decimals: 0,
    bound: "over",
    outcome: "met",
    gap_points: 0.75,
  },
  equal: targetWith({ target_pct: 98, value: 98, as_of: "2020", outcome: "met", gap_points: 0 }),
  missed: yearEnd,
  missedUnder: { ...yearEnd, target_pct: 65, value: 65, bound: "under", gap_points: 0 },
  aboveThen: { ...early, target_pct: 94.54, gap_points: 1 },
  aboveThenOver: { ...early, target_pct: 92, value: 92, bound: "over", gap_points: 0 },
  equalThen: { ...early, target_pct: 95.54, gap_points: 0 },
  belowThen: sonLaTarget,
  belowThenAbout: targetWith({
    target_pct: 97,
    value: 93.5,
    decimals: 1,
    bound: "about",
    as_of: "2020-06",
    as_of_basis: "publication",
    gap_points: -3.5,
  }),
  cannotSay: targetWith({
    value: 92,
    decimals: 0,
    bound: "over",
    outcome: "cannot_say",
    gap_points: null,
  }),
  noFigure: targetWith({
    value: null,
    bound: null,
    decimals: null,
    as_of: null,
    as_of_basis: null,
    observation_id: null,
    outcome: "no_figure",
    gap_points: null,
  }),
} satisfies Record<string, typeof sonLaTarget>;

const nearly95 = { ...yearEnd, value: 95, decimals: 0, bound: "nearly" } as const;

/** A figure just below 95, beside a target below that and one above it. */
export const nearly = {
  metNearly: { ...nearly95, target_pct: 90, outcome: "met", gap_points: 5 },
  missedNearly: { ...nearly95, target_pct: 97, gap_points: -2 },
} satisfies Record<string, typeof sonLaTarget>;
