import { formatDate } from "../lib/dates.ts";
import { bilingual, type Language } from "../lib/language.ts";
import { formatDecimal, formatPercent } from "../lib/numbers.ts";
import type { Outcome } from "../lib/target-counts.ts";
import type { TargetRow } from "../lib/target-row.ts";
import { figureText, figureWords } from "./figures.ts";

type Check = Pick<TargetRow, "outcome" | "gap_points" | "value" | "bound" | "decimals">;
type DatedCheck = Check & Pick<TargetRow, "year" | "as_of" | "as_of_basis">;

/** How targets and what came of them are named, wherever they appear. */
export const targetWords = bilingual({
  vi: {
    outcome: {
      met: "đạt",
      missed: "chưa đạt",
      cannot_say: "chưa thể kết luận",
      no_figure: "chưa có số",
      no_target: "chưa thấy chỉ tiêu",
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
      equal: "vừa bằng chỉ tiêu",
      aboveUnknown: "cao hơn chỉ tiêu",
      belowUnknown: "thấp hơn chỉ tiêu",
    },
    points: (gap: string) => `${gap} điểm`,
    asOf: (date: string) => `số đến ${date}`,
    ofYear: (year: string) => `số ${year}`,
    noted: (date: string, note: string) => `${date}, ${note}`,
    told: (outcome: string, gap: string) => `${outcome}, ${gap}`,
    dated: (gap: string, date: string) => `${gap} (${date})`,
    untold: (figure: string, date: string) => `chưa thể kết luận: ${figure} (${date})`,
    noFigure: (year: number) => `chưa có số của năm ${year} để đối chiếu`,
    columns: {
      year: "Năm",
      province: "Tỉnh, thành",
      outcome: "Kết quả, điểm phần trăm",
      target: "Chỉ tiêu, nơi giao",
      figure: "Số liệu, thời điểm",
    },
    inForce: "đang áp dụng cho năm này",
    otherInForce: "chỉ tiêu khác được áp dụng",
    page: "Mọi chỉ tiêu, theo từng quyết định",
  },
  en: {
    outcome: {
      met: "met",
      missed: "missed",
      cannot_say: "cannot be said",
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
      above: (points: string) => `by ${points} points`,
      below: (points: string) => `by ${points} points`,
      equal: "exactly",
      aboveUnknown: "by an unknown margin",
      belowUnknown: "by an unknown margin",
    },
    points: (gap: string) => `${gap} ${/^.1$/.test(gap) ? "point" : "points"}`,
    asOf: (date: string) => `as of ${date}`,
    ofYear: (year: string) => `in ${year}`,
    noted: (date: string, note: string) => `${date} (${note})`,
    told: (outcome: string, gap: string) => `${outcome} ${gap}`,
    dated: (gap: string, date: string) => `${date} ${gap}`,
    untold: (figure: string, date: string) => `cannot be said: ${figure} ${date}`,
    noFigure: (year: number) => `no figure of ${year} to tell`,
    columns: {
      year: "Year",
      province: "Province",
      outcome: "Outcome, percentage points",
      target: "Target, set by",
      figure: "Figure, as of",
    },
    inForce: "in force for this year",
    otherInForce: "another target is in force",
    page: "All targets, decision by decision",
  },
});

/** A target as text: "95,7 %", "at least 80%". */
export function targetText(
  target: Pick<TargetRow, "target_pct" | "target_qualifier">,
  language: Language,
): string {
  const value = formatPercent(target.target_pct, language);
  return target.target_qualifier === "at_least" ? targetWords[language].atLeast(value) : value;
}

/** Of the distance: "nearly 95" is nearly 5 points above 90, and more than 2 below 97. */
const gapBound = ({ bound, outcome }: Check) =>
  bound === "nearly" && outcome === "missed" ? "under" : (bound ?? "exact");

/** How far a figure lies from its target, or undefined where nothing can be said of it. */
export function gapText(check: Check, language: Language): string | undefined {
  const { gap_points, outcome } = check;
  const bound = gapBound(check);
  if (gap_points === null) return undefined;
  const { amount, gap } = targetWords[language];
  const open = bound === "over" || bound === "under";
  if (gap_points === 0 && open) return outcome === "met" ? gap.aboveUnknown : gap.belowUnknown;
  if (gap_points === 0) return gap.equal;
  const points = formatDecimal(Math.abs(gap_points), language);
  const text = open ? amount.least(points) : amount[bound](points);
  return gap_points > 0 ? gap.above(text) : gap.below(text);
}

/** "+6,5", "−0.16" or "0", with the decimals that the two published numbers have. */
export function signedGap(points: number, language: Language): string {
  const sign = points > 0 ? "+" : points < 0 ? "\u2212" : "";
  return sign + formatDecimal(Math.abs(points), language);
}

/** The distance in a table: "−0,16 điểm", "about −3.5 points"; undefined where none is known. */
export function shortGap(check: Check, language: Language): string | undefined {
  const { gap_points } = check;
  if (gap_points === null) return undefined;
  const bounded = figureWords[language].bounded[gapBound(check)];
  return targetWords[language].points(bounded(signedGap(gap_points, language)));
}

/** The date of a figure in a sentence: "số đến 31/10/2020", "in 2024", with how it is known. */
function datePhrase({ as_of, as_of_basis }: DatedCheck, language: Language): string {
  const words = targetWords[language];
  if (!as_of) return "";
  const date = formatDate(as_of, language);
  const phrase = as_of.length === 4 ? words.ofYear(date) : words.asOf(date);
  const note = as_of_basis ? figureWords[language].asOfBasis[as_of_basis] : "";
  return note ? words.noted(phrase, note) : phrase;
}

/** The distance with the date of the figure, undefined where none is known. */
export function datedGap(check: DatedCheck, language: Language): string | undefined {
  const gap = gapText(check, language);
  return gap && targetWords[language].dated(gap, datePhrase(check, language));
}

/** Met or missed with gap and date: "missed as of 31 October 2020 by 0.16 points". */
export function outcomePhrase(check: DatedCheck, language: Language): string {
  const words = targetWords[language];
  const { value, bound, decimals, outcome } = check;
  if (value === null || bound === null) return words.noFigure(check.year);
  const gap = datedGap(check, language);
  if (gap) return words.told(words.outcome[outcome], gap);
  const figure = figureText({ measure: "coverage_rate", value, bound, decimals }, language);
  return words.untold(figure, datePhrase(check, language));
}
