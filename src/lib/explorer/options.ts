import type { AreaSet, LocalSet } from "../../sql/questions.ts";
import type { ComparedMeasure } from "../compare-state.ts";

/** What the explorer can show; the first four are figures, the others are worked out from them. */
export const explorerMeasures = [
  "coverage_rate",
  "insured_share",
  "participants",
  "uninsured",
  "change",
  "per_year",
  "target_gap",
] as const;
export type ExplorerMeasure = (typeof explorerMeasures)[number];

export const explorerViews = ["map", "ranking", "trends", "multiples", "table"] as const;
export type ExplorerView = (typeof explorerViews)[number];

export const areaSets = ["63", "34"] as const satisfies AreaSet[];

/** How high the areas stand that are set beside each other; all below the province have a set. */
export const levels = ["province", "district", "commune", "commune_2025"] as const;
export type ExplorerLevel = "province" | LocalSet;

/** Something of each level. */
export const ofEachLevel = <Value>(make: (level: ExplorerLevel) => Value) =>
  Object.fromEntries(levels.map((level) => [level, make(level)])) as Record<ExplorerLevel, Value>;

export const isBelowProvince = (level: ExplorerLevel): level is LocalSet => level !== "province";

/** What the measure holds: a share, a number of people, or a difference in percentage points. */
export type MeasureKind = "share" | "count" | "change" | "gap";

export const kindOf: Record<ExplorerMeasure, MeasureKind> = {
  coverage_rate: "share",
  insured_share: "share",
  participants: "count",
  uninsured: "count",
  change: "change",
  per_year: "change",
  target_gap: "gap",
};

/** Why a choice cannot be combined with the others. */
export type Reason = "changeOverTime" | "gapOverTime" | "noShapes";

/**
 * Which view shows which kind of measure: every valid combination, and the reason against each
 * other one. A change holds two years already; each year's distance is to another target.
 */
const views: Record<MeasureKind, Record<ExplorerView, Reason | "valid">> = {
  share: { map: "valid", ranking: "valid", trends: "valid", multiples: "valid", table: "valid" },
  count: { map: "valid", ranking: "valid", trends: "valid", multiples: "valid", table: "valid" },
  change: {
    map: "valid",
    ranking: "valid",
    trends: "changeOverTime",
    multiples: "changeOverTime",
    table: "valid",
  },
  gap: {
    map: "valid",
    ranking: "valid",
    trends: "gapOverTime",
    multiples: "valid",
    table: "valid",
  },
};

/** Below the province there are no shapes, and hardly two figures of a place. */
const viewsBelow: readonly ExplorerView[] = ["ranking", "table"];

/** Below the province there is no population and no target: only what was published. */
const measuresBelow: readonly ExplorerMeasure[] = ["coverage_rate", "participants"];

/** Whether a measure is known of areas of a level. */
export const hasMeasure = (level: ExplorerLevel, measure: ExplorerMeasure): boolean =>
  !isBelowProvince(level) || measuresBelow.includes(measure);

/** Why a measure has no such view at a level, or undefined where it has. */
export function reasonAgainstView(
  measure: ExplorerMeasure,
  view: ExplorerView,
  level: ExplorerLevel = "province",
): Reason | undefined {
  if (isBelowProvince(level)) return viewsBelow.includes(view) ? undefined : "noShapes";
  const answer = views[kindOf[measure]][view];
  return answer === "valid" ? undefined : answer;
}

export type Control =
  | "of"
  | "areaSet"
  | "year"
  | "from"
  | "to"
  | "region"
  | "areas"
  | "carry"
  | "tolerance"
  | "classes";

/** How many years are asked for: the view needs a range, a change needs two, all else is of one. */
export type YearsKind = "one" | "two" | "range";

export function yearsKind(measure: ExplorerMeasure, view: ExplorerView): YearsKind {
  if (view === "trends" || view === "multiples") return "range";
  return kindOf[measure] === "change" ? "two" : "one";
}

/** What is shown, as far as other choices depend on it. */
interface Chosen {
  measure: ExplorerMeasure;
  view: ExplorerView;
  areaSet: AreaSet;
  level: ExplorerLevel;
}

/** Whether what is shown belongs to regions: nothing does since July 2025. */
export const hasRegions = ({ areaSet, level }: Pick<Chosen, "areaSet" | "level">): boolean =>
  level === "province" ? areaSet === "63" : level !== "commune_2025";

/** Whether a choice has any bearing on what is shown; the others are out of the reader's way. */
export function isUsed(control: Control, chosen: Chosen): boolean {
  const { measure, view, level } = chosen;
  const kind = kindOf[measure];
  switch (control) {
    case "of":
    case "tolerance":
      return kind === "change";
    case "areaSet":
      return !isBelowProvince(level);
    case "year":
      return yearsKind(measure, view) === "one";
    case "from":
    case "to":
      return yearsKind(measure, view) !== "one";
    case "areas":
      return view === "trends";
    case "region":
      return view !== "trends" && hasRegions(chosen);
    case "carry":
      return view !== "trends" && (kind === "share" || kind === "count");
    case "classes":
      return kind !== "count" && (view === "map" || view === "multiples" || view === "ranking");
  }
}

/** What a change can be of; see `compare`. */
export const comparedMeasures = [
  "coverage_rate",
  "insured_share",
] as const satisfies readonly ComparedMeasure[];

export const classMethods = ["fixed", "quantile", "equal"] as const;
export type ClassMethod = (typeof classMethods)[number];

/** More lines than these cannot be told apart. */
export const mostAreas = 8;
