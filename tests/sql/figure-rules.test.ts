import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

/**
 * One area for each case; its figures of 2019 in the order published, the one that must be chosen
 * first by name. Published order alternates so that no rule passes by taking the first or last row.
 */
const cases: {
  rule: string;
  rows: Cells[];
  chosen: string;
  /** The step that told each one from the chosen one, and that one from the next best. */
  decided: Record<string, string>;
}[] = [
  {
    rule: "an exact figure up to 92 days older before a bounded one",
    rows: [
      { observation_id: "a-over", as_of: "2019-12-31", rate_pct: 92, rate_qualifier: "over" },
      { observation_id: "a-exact", as_of: "2019-09-30", rate_pct: 88.1 },
    ],
    chosen: "a-exact",
    decided: { "a-exact": "bound", "a-over": "bound" },
  },
  {
    rule: "93 days older, and the bounded one counts",
    rows: [
      { observation_id: "n-exact", as_of: "2019-09-29", rate_pct: 88.1 },
      { observation_id: "n-over", as_of: "2019-12-31", rate_pct: 92, rate_qualifier: "over" },
    ],
    chosen: "n-over",
    decided: { "n-exact": "much_later", "n-over": "much_later" },
  },
  {
    rule: "an exact figure later than a bounded one counts for its date",
    rows: [
      { observation_id: "o-exact", as_of: "2019-12-31", rate_pct: 88.1 },
      { observation_id: "o-over", as_of: "2019-11-30", rate_pct: 92, rate_qualifier: "over" },
    ],
    chosen: "o-exact",
    decided: { "o-exact": "date", "o-over": "date" },
  },
  {
    rule: "in a chain the latest bound counts that no exact figure is near to",
    rows: [
      // Near to p-over, but 169 days older than p-about.
      { observation_id: "p-exact", as_of: "2019-07-15", rate_pct: 88.1 },
      { observation_id: "p-over", as_of: "2019-09-30", rate_pct: 89, rate_qualifier: "over" },
      { observation_id: "p-about", as_of: "2019-12-31", rate_pct: 91, rate_qualifier: "about" },
    ],
    chosen: "p-about",
    decided: { "p-about": "much_later", "p-exact": "much_later", "p-over": "date" },
  },
  {
    rule: "a forecast stands behind a measured figure of the same quarter, though that is a bound",
    rows: [
      { observation_id: "q-over", as_of: "2019-10-02", rate_pct: 88, rate_qualifier: "over" },
      {
        observation_id: "q-forecast",
        as_of: "2019-12-31",
        rate_pct: 92,
        rate_qualifier: "estimate",
      },
    ],
    chosen: "q-over",
    decided: { "q-over": "forecast", "q-forecast": "forecast" },
  },
  {
    rule: "a forecast that a figure of its quarter stands before goes behind older ones too",
    rows: [
      {
        observation_id: "r-forecast",
        as_of: "2019-12-31",
        rate_pct: 92,
        rate_qualifier: "estimate",
      },
      { observation_id: "r-over", as_of: "2019-10-15", rate_pct: 88, rate_qualifier: "over" },
      { observation_id: "r-exact", as_of: "2019-07-20", rate_pct: 87.5 },
    ],
    chosen: "r-exact",
    decided: { "r-forecast": "forecast", "r-over": "bound", "r-exact": "bound" },
  },
  {
    rule: "a forecast stands before what was measured in an earlier quarter",
    rows: [
      { observation_id: "s-over", as_of: "2019-09-30", rate_pct: 88, rate_qualifier: "over" },
      {
        observation_id: "s-forecast",
        as_of: "2019-12-31",
        rate_pct: 92,
        rate_qualifier: "estimate",
      },
    ],
    chosen: "s-forecast",
    decided: { "s-over": "date", "s-forecast": "date" },
  },
  {
    rule: "an estimate published after its date is no forecast",
    rows: [
      { observation_id: "t-over", as_of: "2019-11-30", rate_pct: 88, rate_qualifier: "over" },
      {
        observation_id: "t-estimate",
        as_of: "2019-12-31",
        rate_pct: 92,
        rate_qualifier: "estimate",
        source_id: "in_january",
      },
    ],
    chosen: "t-estimate",
    decided: { "t-over": "date", "t-estimate": "date" },
  },
  {
    rule: "“over 89” of 17 November before 87.3 of 2 July, as Hải Dương had in 2020",
    rows: [
      { observation_id: "u-july", as_of: "2019-07-02", rate_pct: 87.3 },
      { observation_id: "u-november", as_of: "2019-11-17", rate_pct: 89, rate_qualifier: "over" },
    ],
    chosen: "u-november",
    decided: { "u-july": "much_later", "u-november": "much_later" },
  },
  {
    rule: "about, estimate, under, nearly and over are all bounded: the later of them counts",
    rows: [
      { observation_id: "b-about", as_of: "2019-01", rate_pct: 80, rate_qualifier: "about" },
      { observation_id: "b-nearly", as_of: "2019-02-01", rate_pct: 81, rate_qualifier: "nearly" },
      { observation_id: "b-under", as_of: "2019-04", rate_pct: 85, rate_qualifier: "under" },
      {
        observation_id: "b-estimate",
        as_of: "2019-03",
        rate_pct: 84,
        rate_qualifier: "estimate",
        source_id: "in_january",
      },
      { observation_id: "b-over", as_of: "2019-02", rate_pct: 82, rate_qualifier: "over" },
    ],
    chosen: "b-under",
    decided: {
      "b-under": "date",
      "b-about": "date",
      "b-nearly": "date",
      "b-estimate": "date",
      "b-over": "date",
    },
  },
  {
    rule: "later before earlier, though the earlier one is official",
    rows: [
      { observation_id: "c-june", as_of: "2019-06-30", rate_pct: 86 },
      { observation_id: "c-sept", as_of: "2019-09-30", rate_pct: 87, source_id: "press" },
    ],
    chosen: "c-sept",
    decided: { "c-june": "date", "c-sept": "date" },
  },
  {
    rule: "a month counts as its last day: November 2019 is later than 2019-11-29",
    rows: [
      { observation_id: "d-month", as_of: "2019-11", rate_pct: 86 },
      { observation_id: "d-day", as_of: "2019-11-29", rate_pct: 87 },
    ],
    chosen: "d-month",
    decided: { "d-month": "date", "d-day": "date" },
  },
  {
    rule: "a year counts as 31 December: later than 2019-12-30",
    rows: [
      { observation_id: "e-day", as_of: "2019-12-30", rate_pct: 87 },
      { observation_id: "e-year", as_of: "2019", rate_pct: 86 },
    ],
    chosen: "e-year",
    decided: { "e-day": "date", "e-year": "date" },
  },
  {
    rule: "official before press on the same day, though press states the date",
    rows: [
      { observation_id: "f-press", as_of: "2019-12-31", rate_pct: 87, source_id: "press" },
      { observation_id: "f-official", as_of: "2019-12-31", rate_pct: 86, as_of_basis: "context" },
    ],
    chosen: "f-official",
    decided: { "f-press": "source", "f-official": "source" },
  },
  {
    rule: "founding documents and legal portals stand with official pages",
    rows: [
      {
        observation_id: "g-z-portal",
        as_of: "2019-12-31",
        rate_pct: 86,
        source_id: "legal_portal",
      },
      { observation_id: "g-press", as_of: "2019-12-31", rate_pct: 87, source_id: "press" },
    ],
    chosen: "g-z-portal",
    decided: { "g-z-portal": "source", "g-press": "source" },
  },
  {
    rule: "research stands with the press, behind what is official",
    rows: [
      { observation_id: "m-research", as_of: "2019-12-31", rate_pct: 87, source_id: "research" },
      { observation_id: "m-z-official", as_of: "2019-12-31", rate_pct: 86 },
      { observation_id: "m-press", as_of: "2019-12-31", rate_pct: 88, source_id: "press" },
    ],
    chosen: "m-z-official",
    decided: { "m-research": "source", "m-z-official": "source", "m-press": "source" },
  },
  {
    rule: "a stated date before an implied one",
    rows: [
      { observation_id: "h-a", as_of: "2019-12-31", rate_pct: 87, as_of_basis: "publication" },
      { observation_id: "h-b", as_of: "2019-12-31", rate_pct: 86 },
      { observation_id: "h-c", as_of: "2019-12-31", rate_pct: 88, as_of_basis: "context" },
    ],
    chosen: "h-b",
    decided: { "h-a": "date_basis", "h-b": "date_basis", "h-c": "date_basis" },
  },
  {
    rule: "with all else equal the more precise date, then the identifier",
    rows: [
      { observation_id: "i-a-year", as_of: "2019", rate_pct: 86 },
      { observation_id: "i-c-day", as_of: "2019-12-31", rate_pct: 87 },
      { observation_id: "i-b-day", as_of: "2019-12-31", rate_pct: 88 },
    ],
    chosen: "i-b-day",
    decided: { "i-a-year": "precision", "i-c-day": "identifier", "i-b-day": "identifier" },
  },
];

// Those of the old provinces, all but 15, which the counts below are of.
const codes = "01 02 04 06 08 10 11 12 14 17 19 20 22 24 25 26 27 30 31 33 34 35".split(" ");
let engines: BothEngines;

beforeAll(async () => {
  const rows = cases.flatMap(({ rows }, at) =>
    rows.map((row) => ({ ...row, area_code: codes[at] ?? null })),
  );
  const counts = [
    // A rounded count is no bound: the later one counts.
    { observation_id: "j-exact", as_of: "2019-06-30", participants: 1200345 },
    {
      observation_id: "j-rounded",
      as_of: "2019-09-30",
      participants: 1210000,
      participants_qualifier: "rounded",
    },
    // On the same day the exact count comes first.
    {
      observation_id: "k-a-rounded",
      as_of: "2018-09-30",
      participants: 1190000,
      participants_qualifier: "rounded",
    },
    { observation_id: "k-exact", as_of: "2018-09-30", participants: 1187654 },
    { observation_id: "l-alone", as_of: "2018-09-30", rate_pct: 91 },
  ].map((row) => ({ ...row, area_code: "15" }));
  engines = await openBothEngines(onlyObservations([...rows, ...counts]));
});

test.each(cases.map((each, at) => ({ ...each, code: codes[at] })))(
  "$rule",
  async ({ rows, chosen, code }) => {
    const map = await engines.ask("year-map", {
      area_set: "63",
      measure: "coverage_rate",
      year: 2019,
      carry: 0,
      region: "all",
    });
    const row = map.find(({ area_code }) => area_code === code);
    expect(row).toMatchObject({
      status: "year",
      observation_id: chosen,
      figures_in_year: rows.length,
    });
  },
);

test.each([
  [2019, "j-rounded"],
  [2018, "k-exact"],
])("counts of %i: %s stands for the year", async (year, chosen) => {
  const history = await engines.ask("area-history", { area_set: "63", area_code: "15" });
  const figure = history.find(
    (row) => row.measure === "participants" && row.year === year && row.chosen,
  );
  expect(figure?.observation_id).toBe(chosen);
});

test.each(cases.map((each, at) => ({ ...each, code: codes[at] })))(
  "the step that decided: $rule",
  async ({ decided, code }) => {
    const figures = await engines.ask("figure-list", {});
    const of = figures.filter(({ area_code }) => area_code === code);
    expect(Object.fromEntries(of.map((row) => [row.observation_id, row.decided_by]))).toEqual(
      decided,
    );
  },
);

test("the step that decided between counts, and none for a figure that is alone", async () => {
  const figures = await engines.ask("figure-list", {});
  const stepOf = (id: string, measure: string) =>
    figures.find((row) => row.observation_id === id && row.measure === measure)?.decided_by;
  expect(stepOf("j-rounded", "participants")).toBe("date");
  expect(stepOf("k-exact", "participants")).toBe("rounding");
  expect(stepOf("k-a-rounded", "insured_share")).toBe("rounding");
  expect(stepOf("l-alone", "coverage_rate")).toBeNull();
});
