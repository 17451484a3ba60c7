import { expect, test } from "vitest";
import { useLines } from "../../../src/components/figure-page/use-lines.ts";
import type { FigureUses } from "../../../src/page-data/figure-uses.ts";
import type { ListedFigure } from "../../../src/page-data/figures.ts";
import type { Row } from "../../../src/sql/questions.ts";

const rate: Row<"figure-list"> = {
  area_set: "63",
  area_code: "14",
  name_vi: "Sơn La",
  name_en: "Son La",
  slug: "son-la",
  measure: "coverage_rate",
  year: 2020,
  value: 95.54,
  bound: "exact",
  decimals: 2,
  basis: "published",
  as_of: "2020-10-31",
  precision: "day",
  as_of_start: "2020-10-31",
  as_of_end: "2020-10-31",
  as_of_basis: "stated",
  participants: null,
  people: null,
  people_preliminary: null,
  chosen: true,
  figures_in_year: 1,
  figures_that_differ: 0,
  decided_by: null,
  observation_id: "14-2020-10-31",
  note_vi: null,
  note_en: null,
  source_id: "s001",
  source_title: "BHXH tỉnh Sơn La",
  source_publisher: "Dân Việt",
  source_publisher_en: "Dân Việt",
  source_published: "2020-11",
  source_url: null,
  source_kind: "press",
  source_note_vi: null,
  source_note_en: null,
};

const figureOf = (row: Row<"figure-list">): ListedFigure => ({
  id: row.observation_id,
  rate: row,
  participants: undefined,
  share: undefined,
  any: row,
});

const none: FigureUses = { maps: [], compare: [], means: [], targets: [] };

const textOf = (figure: ListedFigure, uses: FigureUses) =>
  useLines(figure, uses, "en").map(
    ({ label, links }) =>
      `${label}: ${links.map(({ text, href }) => `${text} ${href}`).join("; ")}`,
  );

test("maps of the year, of later years and by new provinces stand apart, each linked", () => {
  const maps: FigureUses["maps"] = [
    { areaSet: "63", year: 2020, status: "year" },
    { areaSet: "63", year: 2021, status: "earlier" },
    { areaSet: "63", year: 2022, status: "earlier" },
    { areaSet: "34", year: 2020, status: "year" },
  ];
  expect(textOf(figureOf(rate), { ...none, maps })).toEqual([
    "History of the area: Son La /en/province/son-la/",
    "Map of the year: 2020 /en/map/2020/",
    "Maps of later years, until there is a newer figure: 2021 /en/map/2021/; 2022 /en/map/2022/",
    "Maps by the 34 new provinces: 2020 /en/map/2020/34/",
  ]);
});

test("means of a region lead to its years, those of a new province to the maps that show them", () => {
  const part = {
    observation_id: rate.observation_id,
    mean: 90,
    members: 2,
    members_with_figure: 2,
  };
  const means: FigureUses["means"] = [
    {
      ...part,
      group_set: "region",
      group_code: "tay-nguyen",
      name_vi: "Tây Nguyên",
      name_en: "Central Highlands",
      year: 2020,
    },
    {
      ...part,
      group_set: "34",
      group_code: "24",
      name_vi: "Bắc Ninh",
      name_en: "Bac Ninh",
      year: 2020,
    },
  ];
  expect(textOf(figureOf(rate), { ...none, means }).slice(1)).toEqual([
    "Derived rate of Central Highlands: 2020 /en/region/tay-nguyen/#year-2020",
    "Derived rate of Bac Ninh: 2020 /en/map/2020/34/",
  ]);
});

test("the country has no map: its figure of the year is on the home page's chart", () => {
  const country = { ...rate, area_set: "country", area_code: "00", slug: "" } as const;
  expect(textOf(figureOf(country), none)).toEqual([
    "History of the area: Viet Nam /en/",
    "National trend: chart on the home page /en/",
  ]);
  expect(textOf(figureOf({ ...country, chosen: false }), none)).toHaveLength(1);
});
