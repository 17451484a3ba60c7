import { expect, test } from "vitest";
import { highestPhrase, highestSentence } from "../../../src/answers/year-map.ts";
import type { Row } from "../../../src/sql/questions.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

const row = (value: number, different: Partial<Row<"year-map">> = {}): Row<"year-map"> => ({
  area_code: "45",
  name_vi: "Quảng Trị",
  name_en: "Quang Tri",
  slug: "quang-tri",
  region_slug: null,
  status: "year",
  value,
  bound: "exact",
  decimals: null,
  basis: "published",
  figure_year: 2020,
  as_of: "2020",
  as_of_basis: "stated",
  participants: null,
  participants_bound: null,
  participants_oldest_year: null,
  participants_year: null,
  figures_in_year: 1,
  figures_that_differ: 0,
  members: null,
  members_with_figure: null,
  people_share_pct: null,
  fresh_people_share_pct: null,
  is_carried: null,
  oldest_year: null,
  observation_id: "45-2020",
  note_vi: null,
  note_en: null,
  source_title: null,
  source_publisher: null,
  source_publisher_en: null,
  source_published: null,
  source_url: null,
  source_kind: null,
  ...different,
});

test("a highest rate far from the share of the population says so", () => {
  const shares = [row(94.9, { area_code: "14" }), row(94.93)];
  expect(plain(highestPhrase(row(98.5), shares, 2, "vi"))).toBe(
    "98,5% theo nguồn công bố, còn 94,9% nếu tính trên dân số của Cục Thống kê",
  );
  expect(plain(highestPhrase(row(98.5), shares, 2, "en"))).toBe(
    "98.5% as published, against 94.9% of the National Statistics Office's population",
  );
});

test("one near to it, or without a share of that year, stands alone", () => {
  expect(plain(highestPhrase(row(98.5), [row(96.5)], 2, "en"))).toBe("98.5%");
  expect(plain(highestPhrase(row(98.5), [row(94.9, { status: "earlier" })], 2, "en"))).toBe(
    "98.5%",
  );
  expect(plain(highestPhrase(row(98.5), [], 2, "en"))).toBe("98.5%");
});

test("several provinces that share the highest exact figure are all named", () => {
  const other = row(98.5, { area_code: "19", name_en: "Thai Nguyen", name_vi: "Thái Nguyên" });
  const estimate = row(98.5, { area_code: "06", name_en: "Bac Kan", bound: "estimate" });
  const sentence = (rows: Row<"year-map">[]) => plain(highestSentence(rows, [], 2, "en") ?? "");
  expect(sentence([row(98.5), other, estimate, row(97, { area_code: "14" })])).toBe(
    "The highest of the exact figures: Quang Tri and Thai Nguyen, 98.5%.",
  );
  expect(sentence([row(98.5), estimate])).toBe(
    "Only Quang Tri has an exact figure of the year: 98.5%.",
  );
  expect(highestSentence([estimate], [], 2, "en")).toBeUndefined();
});
