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
  outcome: "missed",
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
  source_published: "2020-11",
  source_url: null,
};

/** The same with another outcome. */
export const targetWith = (changes: Partial<typeof sonLaTarget>): typeof sonLaTarget => ({
  ...sonLaTarget,
  ...changes,
});

/** One of each kind: met, met by an open bound, equal, missed or nearly, missed about or nearly, cannot be said. */
export const kinds = {
  met: targetWith({ target_pct: 95, outcome: "met", gap_points: 0.54 }),
  metOver: targetWith({
    target_pct: 92.25,
    value: 93,
    decimals: 0,
    bound: "over",
    outcome: "met",
    gap_points: 0.75,
  }),
  equal: targetWith({
    target_pct: 98,
    value: 98,
    decimals: 0,
    as_of: "2020",
    outcome: "met",
    gap_points: 0,
  }),
  missed: sonLaTarget,
  missedAbout: targetWith({
    target_pct: 97,
    value: 93.5,
    decimals: 1,
    bound: "about",
    as_of: "2020-06",
    as_of_basis: "publication",
    gap_points: -3.5,
  }),
  missedUnder: targetWith({
    target_pct: 65,
    value: 65,
    decimals: 0,
    bound: "under",
    gap_points: 0,
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
};

const nearly95 = { value: 95, decimals: 0, bound: "nearly" } as const;

/** A figure just below 95, beside a target below that and one above it. */
export const nearly = {
  metNearly: targetWith({ ...nearly95, target_pct: 90, outcome: "met", gap_points: 5 }),
  missedNearly: targetWith({ ...nearly95, target_pct: 97, gap_points: -2 }),
};
