import { compareWords } from "../../i18n/compare.ts";
import { type CompareState, otherMeasure } from "../../lib/compare-state.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { type Compared, type CompareRow, isCompared } from "./summary.ts";
import { areaPhrase, changeText, statusText } from "./text.ts";

const isClear = ({ status }: CompareRow) => status === "rose" || status === "fell";

/** Whether the sign of the change is at least what the two published numbers say. */
const hasSign = (row: CompareRow) => isClear(row) || row.change_bound === "exact";

/**
 * What the other measure says of a place where it points the other way: the signs differ and at
 * least one of the two changes is clear.
 * @param others the same comparison by the other measure
 */
export function opposite(row: CompareRow, others: readonly CompareRow[]): Compared | undefined {
  const other = others.find(
    ({ area_set, area_code }) => area_set === row.area_set && area_code === row.area_code,
  );
  if (!other || !isCompared(row) || !isCompared(other)) return;
  if (row.change_points * other.change_points >= 0 || !hasSign(row) || !hasSign(other)) return;
  return isClear(row) || isClear(other) ? other : undefined;
}

/** "by the insured share of the population: rose, +6.6 points"; "" where the two agree. */
export function oppositeText(
  row: CompareRow,
  others: readonly CompareRow[],
  state: CompareState,
  language: Language,
): string {
  const other = opposite(row, others);
  if (!other) return "";
  const words = compareWords[language];
  const measure = otherMeasure[state.measure];
  return words.byOther(
    words.subject[measure],
    statusText(other, language),
    changeText(other, measure, language),
  );
}

/** A sentence for each place that the two measures disagree about, with what each of them says. */
export const oppositeSentences = (
  rows: readonly CompareRow[],
  others: readonly CompareRow[],
  state: CompareState,
  language: Language,
): string[] =>
  rows.flatMap((row) => {
    const other = opposite(row, others);
    if (!other) return [];
    const words = compareWords[language];
    const measure = otherMeasure[state.measure];
    return words.opposite(
      nameOf(row, language),
      `${words.subject[state.measure]} ${areaPhrase(row, state, language)}`,
      `${words.subject[measure]} ${areaPhrase(other, { ...state, measure }, language)}`,
    );
  });
