import fc from "fast-check";
import Papa from "papaparse";
import { isLocalSet, knownAreas } from "../../scripts/add/areas.ts";
import type { EntryColumn, Kind } from "../../scripts/add/kinds.ts";
import { residentsLookup } from "../../scripts/read/checks/residents.ts";
import type { Cell, Table } from "../../scripts/read/tables.ts";
import { areaId } from "../../src/api/area-id.ts";
import type { AreaSetOrCountry } from "../../src/sql/questions.ts";
import { madeUpAreas, madeUpFigures } from "../local-areas.ts";

type Area = ReturnType<typeof provincesOf>[number];
type Entry = Partial<Record<EntryColumn, string>>;

/** How many figures, and how many targets, are added. */
const count = 20;

/** Where figures of a set of areas may begin. */
const firstYears: Record<AreaSetOrCountry, number> = { country: 1992, "63": 2006, "34": 2025 };

const rowsOf = (tables: readonly Table[], name: string): Record<string, Cell>[] =>
  tables.find((table) => table.name === name)?.rows.map(({ cells }) => cells) ?? [];

/** The country and the provinces. */
const provincesOf = (tables: readonly Table[]) =>
  knownAreas(tables).flatMap(({ area_set, ...area }) =>
    isLocalSet(area_set) ? [] : [{ ...area, area_set }],
  );

/** A date of a year, as exact as sources write one; the new provinces are there since July 2025. */
const dateIn = (year: number, set: AreaSetOrCountry) =>
  fc
    .record({
      month: fc.integer({ min: set === "34" && year === 2025 ? 7 : 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      length: fc.constantFrom(4, 7, 10),
    })
    .map(({ month, day, length }) =>
      [year, month, day]
        .map((part) => String(part).padStart(2, "0"))
        .join("-")
        .slice(0, length),
    );

const qualifier = fc.constantFrom("exact", "exact", "exact", "over", "under", "about", "estimate");

const sourceParts = fc.record({
  source_title: fc.constantFrom("Báo cáo tổng kết", "Kết quả BHYT, nửa đầu năm", 'Bản tin "BHXH"'),
  source_publisher: fc.constantFrom("BHXH Việt Nam", "Sở Y tế", "Báo tỉnh"),
  source_published: fc.constantFrom("", "2024", "2025-03", "2025-06-30"),
  source_kind: fc.constantFrom("official", "legal_portal", "press"),
  number: fc.integer({ min: 1, max: 9999 }),
});

const dayAfter = (date: string) =>
  new Date(Date.parse(date) + 24 * 3_600_000).toISOString().slice(0, 10);

/** The earlier of two dates or years, which sort as texts. */
const earlier = (a: string, b: string) => (a < b ? a : b);

/**
 * Figures for the sheet of `data:add`, all valid: the first is of a year after all others, the
 * second of a province without a figure, the third of 2006, the last newer than all others.
 * @param today the last day that is not in the future
 */
export function randomFigures(tables: readonly Table[], today: string, seed: number): Entry[] {
  const areas = provincesOf(tables);
  const observations = rowsOf(tables, "observations");
  const dates = observations.map(({ as_of }) => String(as_of)).sort();
  const newest = dates.at(-1) ?? today;
  const newYear = earlier(String(Number(newest.slice(0, 4)) + 1), today.slice(0, 4));
  const figuresOf = (area: Area) =>
    observations.filter((row) => row.area_code === area.area_code && row.area_set === area.area_set)
      .length;
  const silent = areas.toSorted((a, b) => figuresOf(a) - figuresOf(b))[0];
  const residentsOf = residentsLookup({ tables, areaSets: {} as never, today });
  // What the founding documents say is in the tables; nobody finds more in them.
  const founding = new Set(
    rowsOf(tables, "documents").flatMap((row) => (row.founding ? [row.source_id] : [])),
  );
  const sources = rowsOf(tables, "sources")
    .filter(({ source_id }) => !founding.has(source_id))
    .map(({ source_id }) => String(source_id));

  const areaAndDate = (area: Area | undefined, year?: number) =>
    fc.constantFrom(...(area ? [area] : areas)).chain((chosen) => {
      const first = firstYears[chosen.area_set];
      const inYear = fc.integer({ min: first, max: Number(newest.slice(0, 4)) });
      return (year ? fc.constant(year) : inYear).chain((of) =>
        dateIn(of, chosen.area_set)
          .filter((date) => date <= newest)
          .map((as_of) => ({ area: chosen, as_of })),
      );
    });
  const old = areas.filter(({ area_set }) => area_set === "63");
  const places = [
    fc.constantFrom(...areas).map((area) => ({ area, as_of: newYear })),
    areaAndDate(silent),
    fc.constantFrom(...old).chain((area) => areaAndDate(area, 2006)),
    ...Array.from({ length: count - 4 }, () => areaAndDate(undefined)),
    fc.constantFrom(...areas).map((area) => ({
      area,
      as_of: earlier(dayAfter(newest > newYear ? newest : `${newYear}-01-01`), today),
    })),
  ];

  const figure = fc.record({
    basis: fc.constantFrom("stated", "context", "publication"),
    rate: fc.integer({ min: 1500, max: 9990 }),
    says: fc.constantFrom("rate", "rate", "count", "both"),
    bounds: fc.tuple(qualifier, fc.oneof(qualifier, fc.constant("rounded"))),
    source: fc.option(sourceParts, { freq: 3 }),
    known: fc.constantFrom(...sources),
    noted: fc.boolean(),
  });
  const [drawn = []] = fc.sample(fc.tuple(...places.map((place) => fc.tuple(place, figure))), {
    seed,
    numRuns: 1,
  });
  return drawn.map(([{ area, as_of }, { basis, rate, says, bounds, source, known, noted }]) => {
    const residents = residentsOf(area.area_set, area.area_code, Number(as_of.slice(0, 4)));
    const hasCount = residents !== undefined && says !== "rate";
    const hasRate = !hasCount || says === "both";
    const people = Math.round(((residents?.thousand ?? 0) * rate) / 10);
    return {
      area: areaId(area),
      as_of,
      as_of_basis: basis,
      ...(hasRate && { rate_pct: String(rate / 100), rate_qualifier: bounds[0] }),
      ...(hasCount && { participants: String(people), participants_qualifier: bounds[1] }),
      ...(source
        ? {
            source_title: source.source_title,
            source_publisher: source.source_publisher,
            source_published: source.source_published,
            source_kind: source.source_kind,
            source_url: `https://example.org/${source.number}`,
          }
        : { source_id: known }),
      ...(noted && { note_en: "As printed", note_vi: "Theo bản in" }),
    };
  });
}

/** The lines of the made-up areas below the province. */
export const localAreasCsv = `${Papa.unparse(madeUpAreas, {
  columns: [
    ...["area_set", "area_code", "name_vi", "name_en", "parent_code"],
    ...["valid_from", "valid_to", "successor_codes"],
  ],
  header: false,
  newline: "\n",
})}\n`;

/** Figures of them, all of one source. */
export const localFigures: Entry[] = madeUpFigures.map((figure) => ({
  ...figure,
  as_of_basis: "stated",
  source_title: "Báo cáo BHYT theo huyện, xã",
  source_publisher: "BHXH tỉnh",
  source_published: "2025-10",
  source_kind: "official",
  source_url: "https://example.org/huyen-xa",
}));

/** Figures or targets as a sheet for `data:add --from`. */
export const sheetOf = ({ columns }: Kind, entries: Entry[]): string =>
  `${Papa.unparse(entries, { columns: [...columns] })}\n`;

/** Targets for the sheet of `data:add`, all valid; one of them of a year after all others. */
export function randomTargets(tables: readonly Table[], seed: number): Entry[] {
  const targets = rowsOf(tables, "targets");
  const years = targets.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const target = fc.record({
    area: fc.constantFrom(...provincesOf(tables)),
    year: fc.integer({ min: first, max: last }),
    target: fc.integer({ min: 6000, max: 10000 }),
    target_qualifier: fc.constantFrom("exact", "exact", "at_least"),
    set_by: fc.constantFrom("prime_minister", "national_assembly", "government", "province"),
    instrument: fc.constantFrom("", "Kế hoạch 12/KH-UBND", "Quyết định 546/QĐ-TTg"),
    source_id: fc.constantFrom(
      ...rowsOf(tables, "sources").map(({ source_id }) => String(source_id)),
    ),
  });
  return fc.sample(target, { seed, numRuns: count }).map(({ area, year, target, ...rest }, at) => ({
    area: areaId(area),
    year: String(at === 0 ? last + 1 : year),
    target_pct: String(target / 100),
    ...rest,
  }));
}
