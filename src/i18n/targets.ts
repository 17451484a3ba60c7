import type { Outcome, OutcomeCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import type { TargetRow } from "../lib/target-row.ts";
import { commonWords } from "./common.ts";

/** "0.16 points", "−1 point", "at least 1 point". */
const pointsEn = (points: string) =>
  `${points} ${/(^|[^\d.,])1$/.test(points) ? "point" : "points"}`;

/** How targets and what came of them are named, wherever they appear. */
export const targetWords = bilingual({
  vi: {
    outcome: {
      met: "đạt",
      missed: "không đạt",
      above_then: "cao hơn chỉ tiêu vào ngày đó",
      below_then: "thấp hơn chỉ tiêu vào ngày đó",
      cannot_say: "chưa thể kết luận",
      no_figure: "chưa có số liệu",
      no_target: "chưa tìm thấy chỉ tiêu",
    } satisfies Record<Outcome, string>,
    atLeast: (value: string) => `ít nhất ${value}`,
    target: (value: string) => `chỉ tiêu ${value}`,
    setBy: {
      prime_minister: "Thủ tướng Chính phủ",
      national_assembly: "Quốc hội",
      government: "Chính phủ",
      national: "Trung ương",
      province: "Tỉnh",
    } satisfies Record<TargetRow["set_by"], string>,
    amount: {
      exact: (points: string) => points,
      rounded: (points: string) => points,
      nearly: (points: string) => `gần ${points}`,
      about: (points: string) => `khoảng ${points}`,
      estimate: (points: string) => `khoảng ${points}`,
      least: (points: string) => `ít nhất ${points}`,
    },
    gap: {
      above: (points: string) => `cao hơn chỉ tiêu ${points} điểm phần trăm`,
      below: (points: string) => `thấp hơn chỉ tiêu ${points} điểm phần trăm`,
      equal: "bằng đúng chỉ tiêu",
      aboveUnknown: "cao hơn chỉ tiêu",
      belowUnknown: "thấp hơn chỉ tiêu",
    },
    gapThen: {
      above: (points: string) => `cao hơn chỉ tiêu ${points} điểm phần trăm`,
      below: (points: string) => `thấp hơn chỉ tiêu ${points} điểm phần trăm`,
      equal: "bằng đúng chỉ tiêu",
      aboveUnknown: "cao hơn chỉ tiêu",
      belowUnknown: "thấp hơn chỉ tiêu",
    },
    points: (gap: string) => `${gap} điểm`,
    asOf: (date: string) => `số liệu đến ${date}`,
    onDay: (date: string) => `vào ngày ${date}`,
    inMonth: (month: string) => `vào ${month}`,
    ofYear: (year: string) => `số liệu ${year}`,
    noted: (date: string, note: string) => `${date}, ${note}`,
    told: (outcome: string, gap: string) => `${outcome}, ${gap}`,
    dated: (gap: string, date: string) => `${gap} (${date})`,
    untold: (figure: string, date: string) => `chưa thể kết luận: ${figure} (${date})`,
    noFigure: (year: number) => `chưa có số liệu của năm ${year} để đối chiếu`,
    columns: {
      year: commonWords.vi.year,
      province: commonWords.vi.province,
      outcome: "Kết quả, điểm phần trăm",
      target: "Chỉ tiêu, cơ quan giao",
      figure: "Số liệu, thời điểm",
    },
    inForce: "đang áp dụng cho năm này",
    otherInForce: "chỉ tiêu khác được áp dụng",
    page: "Tất cả chỉ tiêu, theo từng quyết định",
    earlier: ({ checkable, aboveThen, belowThen }: OutcomeCounts) => {
      const parts = [
        ...(aboveThen > 0 ? [`${aboveThen} địa phương cao hơn chỉ tiêu`] : []),
        ...(belowThen > 0 ? [`${belowThen} địa phương thấp hơn chỉ tiêu`] : []),
      ];
      return `${aboveThen + belowThen} chỉ tiêu ${checkable > 0 ? "khác " : ""}mới có số liệu sớm hơn trong năm: vào ngày đó, ${parts.join(", ")}; kết quả cuối năm có thể khác.`;
    },
  },
  en: {
    outcome: {
      met: "met",
      missed: "missed",
      above_then: "above it on that date",
      below_then: "below it on that date",
      cannot_say: "inconclusive",
      no_figure: "no figure",
      no_target: "no target found",
    },
    atLeast: (value: string) => `at least ${value}`,
    target: (value: string) => `target ${value}`,
    setBy: {
      prime_minister: "Prime Minister",
      national_assembly: "National Assembly",
      government: "Government",
      national: "national level",
      province: "province",
    },
    amount: {
      exact: (points: string) => points,
      rounded: (points: string) => points,
      nearly: (points: string) => `nearly ${points}`,
      about: (points: string) => `about ${points}`,
      estimate: (points: string) => `about ${points}`,
      least: (points: string) => `at least ${points}`,
    },
    gap: {
      above: (points: string) => `by ${pointsEn(points)}`,
      below: (points: string) => `by ${pointsEn(points)}`,
      equal: "exactly",
      aboveUnknown: "by an unknown margin",
      belowUnknown: "by an unknown margin",
    },
    gapThen: {
      above: (points: string) => `${pointsEn(points)} above`,
      below: (points: string) => `${pointsEn(points)} below`,
      equal: "exactly at the target",
      aboveUnknown: "above the target by an unknown margin",
      belowUnknown: "below the target by an unknown margin",
    },
    points: pointsEn,
    asOf: (date: string) => `as of ${date}`,
    onDay: (date: string) => `on ${date}`,
    inMonth: (month: string) => `in ${month}`,
    ofYear: (year: string) => `in ${year}`,
    noted: (date: string, note: string) => `${date} (${note})`,
    told: (outcome: string, gap: string) => `${outcome} ${gap}`,
    dated: (gap: string, date: string) => `${date} ${gap}`,
    untold: (figure: string, date: string) => `inconclusive: ${figure} ${date}`,
    noFigure: (year: number) => `no figure for ${year} to check against`,
    columns: {
      year: commonWords.en.year,
      province: commonWords.en.province,
      outcome: "Outcome, percentage points",
      target: "Target, set by",
      figure: "Figure, as of",
    },
    inForce: "in force for this year",
    otherInForce: "another target is in force",
    page: "All targets, decision by decision",
    earlier: ({ checkable, aboveThen, belowThen }: OutcomeCounts) => {
      const all = aboveThen + belowThen;
      const parts = [
        ...(aboveThen > 0 ? [`${aboveThen} above the target then`] : []),
        ...(belowThen > 0 ? [`${belowThen} below the target then`] : []),
      ];
      return `${all} ${checkable > 0 ? "more " : ""}${plural(all, "has", "have")} only a figure for an earlier date: ${parts.join(", ")}; the year-end result may differ.`;
    },
  },
});
