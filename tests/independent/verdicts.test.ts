import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCells } from "../../src/answers/compare/cells.ts";
import { type CompareRow, isCompared, summarize } from "../../src/answers/compare/summary.ts";
import { headline, mapDescription, summarySentences } from "../../src/answers/compare/text.ts";
import type { Answered } from "../../src/answers/explorer/answered.ts";
import { linesOf } from "../../src/answers/explorer/lines.ts";
import { targetMapCells } from "../../src/answers/targets/map-cells.ts";
import { twoMeasuresSummary } from "../../src/answers/two-measures.ts";
import { yearMapCells } from "../../src/answers/year-map.ts";
import { stateOfYears } from "../../src/lib/compare-state.ts";
import type { ExplorerState } from "../../src/lib/explorer/state.ts";
import { languages } from "../../src/lib/language.ts";
import { questions } from "../../src/sql/questions.ts";
import { rowsOf } from "./rows.ts";
import { type Claim, claimsIn } from "./verdict-words.ts";

const runs = { seed: 11, numRuns: 300 };

/** A comparison whose status says no more than that both sides are known or not. */
const comparisons: fc.Arbitrary<CompareRow> = rowsOf(questions.compare.row).map((row) => {
  const isKnown = /rose|fell|no_clear_change/.test(row.status);
  const side = (name: "from" | "to", known: boolean) =>
    known
      ? {
          [`${name}_value`]: row[`${name}_value`] ?? 90,
          [`${name}_as_of`]: row[`${name}_as_of`] ?? "2020",
        }
      : { [`${name}_value`]: null, [`${name}_as_of`]: null };
  const points = Math.abs(row.change_points ?? 1);
  return {
    ...row,
    ...side("from", isKnown || row.status === "only_from"),
    ...side("to", isKnown || row.status === "only_to"),
    change_points: isKnown ? (row.status === "fell" ? -points : points) : null,
    change_bound: isKnown ? (row.change_bound ?? "exact") : null,
    points_per_year: isKnown ? (row.points_per_year ?? 1) : null,
  };
});

/** Targets with a figure, or without one. */
const targets = rowsOf(questions["target-map"].row).map((row) => {
  const isKnown = !/no_figure|no_target/.test(row.outcome);
  return {
    ...row,
    target_pct: row.target_pct ?? 90,
    target_qualifier: row.target_qualifier ?? "exact",
    set_by: row.set_by ?? "province",
    source_title: row.source_title ?? "title",
    source_publisher: row.source_publisher ?? "publisher",
    value: isKnown ? (row.value ?? 90) : null,
    bound: isKnown ? (row.bound ?? "exact") : null,
    as_of: isKnown ? (row.as_of ?? "2020") : null,
    gap_points: /cannot_say|no_/.test(row.outcome) ? null : (row.gap_points ?? 0),
  } as typeof row;
});

const state = stateOfYears([2019, 2020]);
const explored = { ...state, of: state.measure, measure: "change" } as unknown as ExplorerState;
const scale = { kind: "none" } as never;

/** Held for every row and both languages. */
function hold<Input>(
  rows: fc.Arbitrary<Input>,
  check: (row: Input, language: (typeof languages)[number]) => void,
) {
  fc.assert(
    fc.property(rows, (row) => {
      for (const language of languages) check(row, language);
    }),
    runs,
  );
}

const only = (
  texts: readonly string[],
  language: (typeof languages)[number],
  allowed: readonly Claim[],
) => {
  for (const text of texts)
    for (const claim of claimsIn(text, language)) expect(allowed, text).toContain(claim);
};

describe("no sentence claims more than the status of its row allows", () => {
  test("rose and fell, on maps and in the explorer", () => {
    hold(comparisons, (row, language) => {
      const allowed: Claim[] = row.status === "rose" || row.status === "fell" ? [row.status] : [];
      const lines = linesOf(
        { kind: "changes", rows: [row], others: [] } as Answered,
        explored,
        scale,
        language,
      );
      only(
        compareCells([row], state, language).map(({ label }) => label),
        language,
        allowed,
      );
      only(
        lines.flatMap(({ label, text, notes }) => [label, text, ...notes]),
        language,
        allowed,
      );
    });
  });

  test("the largest rise and fall of a comparison: only of exact changes that are clear", () => {
    hold(fc.array(comparisons, { minLength: 1, maxLength: 12 }), (rows, language) => {
      const summary = summarize(rows);
      const clear = (status: string) =>
        rows.some((row) => row.status === status && row.change_bound === "exact");
      const sentences = [
        mapDescription(summary, state, language),
        ...summarySentences(summary, undefined, state, language),
      ].join(" ");
      const claims = claimsIn(sentences, language);
      expect(claims.includes("highest") && !clear("rose"), sentences).toBe(false);
      expect(claims.includes("lowest") && !clear("fell"), sentences).toBe(false);
      const { counts } = summary;
      const allowed: Claim[] = [
        ...(counts.rose > 0 ? ["rose" as const] : []),
        ...(counts.fell > 0 ? ["fell" as const] : []),
      ];
      // Where only some rise, the headline also says in how many of them.
      only(
        [headline(summary, state, language)],
        language,
        counts.rose + counts.fell > 0 ? [...allowed, "rose"] : [],
      );
      expect(rows.filter(isCompared).length).toBe(summary.compared);
    });
  });

  test("met and missed, on maps and in the explorer", () => {
    hold(targets, (row, language) => {
      const allowed: Claim[] =
        row.outcome === "met" || row.outcome === "missed" ? [row.outcome] : [];
      const lines = linesOf({ kind: "gaps", year: 2020, rows: [row] }, explored, scale, language);
      only(
        targetMapCells([row], 2020, language).map(({ label }) => label),
        language,
        allowed,
      );
      only(
        lines.flatMap(({ label, text, notes }) => [label, text, ...notes]),
        language,
        allowed,
      );
    });
  });

  test("the farthest apart of the two measures is exact in both", () => {
    const pairs = rowsOf(questions["two-measures"].row);
    hold(fc.array(pairs, { minLength: 1, maxLength: 8 }), (rows, language) => {
      const isExact = ({ rate_bound, share_bound }: (typeof rows)[number]) =>
        rate_bound === "exact" && share_bound === "exact";
      const named = rows.map((row, at) => ({
        ...row,
        name_vi: `Place ${at}`,
        name_en: `Place ${at}`,
        difference_bound: isExact(row) ? ("exact" as const) : ("about" as const),
      }));
      if (!rows.some((row) => isExact(row) && row.difference_points > 0)) return;
      const place = /Place (\d)/.exec(twoMeasuresSummary(named, language))?.[1];
      expect(rows[Number(place)]).toSatisfy(isExact);
    });
  });

  test.each([
    ["Lâm Đồng: chưa rõ tăng hay giảm, từ 88,9%", "vi", []],
    ["Lâm Đồng: tăng, từ 80%", "vi", ["rose"]],
    ["chỉ tiêu 90%; chưa đạt, thấp hơn chỉ tiêu 1 điểm", "vi", ["missed"]],
    ["chỉ tiêu 90%; đạt, cao hơn chỉ tiêu 1 điểm", "vi", ["met"]],
    ["Trong các số cụ thể, cao nhất là Quảng Trị", "vi", ["highest"]],
    ["no clear change, from 88.9%", "en", []],
    ["Largest fall: Soc Trang", "en", ["fell", "lowest"]],
    ["target 95.7%; 0.16 points below it on 31 October 2020", "en", []],
    ["target 90%; met in 2020", "en", ["met"]],
  ] as const)("claims of “%s”", (text, language, claims) => {
    expect(claimsIn(text, language)).toEqual(claims);
  });

  test("the map of a year claims nothing of a province", () => {
    hold(rowsOf(questions["year-map"].row), (row, language) => {
      only(
        yearMapCells([row], "coverage_rate", 2020, language).map(({ label }) => label),
        language,
        [],
      );
    });
  });
});
