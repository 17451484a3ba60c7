import { correctionWords } from "../i18n/corrections.ts";
import { figureWords } from "../i18n/figures.ts";
import type { Correction, ReleasedRow } from "../lib/correction.ts";
import { type Column, described } from "../lib/data-package.ts";
import type { Language } from "../lib/language.ts";
import type { Bound } from "../sql/questions.ts";
import { figureText } from "./figure.ts";
import { targetText } from "./targets/text.ts";

/** What stood in a row and what stands there since, as pages write it. */
export interface CorrectedCell {
  name: string;
  before: string;
  after: string;
}

/** The value that each bound belongs to: both are written as one, and so corrected as one. */
const boundOf: Partial<Record<string, string>> = {
  rate_qualifier: "rate_pct",
  participants_qualifier: "participants",
  target_qualifier: "target_pct",
};

/** A cell as its column describes it: one of its values by what it means, else as it stands. */
function plainText(column: Column | undefined, cell: string, language: Language): string {
  return column?.values?.[cell]?.[language] ?? cell;
}

/** A value with its bound, keeping the digits that were printed. */
function boundedText(name: string, row: ReleasedRow, language: Language): string | undefined {
  const printed = row[name];
  if (!printed) return undefined;
  const value = Number(printed);
  const decimals = printed.split(".")[1]?.length ?? 0;
  if (name === "rate_pct" || name === "participants") {
    const measure = name === "rate_pct" ? "coverage_rate" : "participants";
    const bound = row[name === "rate_pct" ? "rate_qualifier" : "participants_qualifier"] as Bound;
    const text = figureText({ measure, value, bound, decimals }, language);
    return bound === "rounded" ? `${text} (${figureWords[language].bound.rounded})` : text;
  }
  if (name !== "target_pct") return undefined;
  const target_qualifier = row.target_qualifier === "at_least" ? "at_least" : "exact";
  return targetText({ target_pct: value, target_qualifier }, language);
}

/** Each cell of a row that was corrected; a value and its bound are one. */
export function correctedCells(
  { columns, before, after = {} }: Correction,
  descriptions: readonly Column[],
  language: Language,
): CorrectedCell[] {
  const names = new Set(columns.map((name) => boundOf[name] ?? name));
  return [...names].map((name) => {
    const column = descriptions.find((one) => one.name === name);
    const write = (row: ReleasedRow) =>
      boundedText(name, row, language) ||
      plainText(column, row[name] ?? "", language) ||
      correctionWords[language].empty;
    return {
      name: column ? described(column, language).title : name,
      before: write(before),
      after: write(after),
    };
  });
}
