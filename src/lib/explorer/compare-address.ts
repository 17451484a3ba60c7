import type { CompareParameter } from "../compare-state.ts";
import type { Parameter } from "./state.ts";

/** How a choice of a comparison is named in the explorer's address, which a test holds it to. */
const explorerNames = {
  from: "from",
  to: "to",
  tolerance: "tolerance",
  measure: "of",
  areaSet: "set",
  region: "region",
} satisfies Record<CompareParameter, Parameter | "set">;
export const explorerName = (choice: CompareParameter): string => explorerNames[choice];

/** How `/so-sanh/?from=2013&to=2019` named them when it answered comparisons itself. */
const oldNames: Record<string, CompareParameter> = {
  from: "from",
  to: "to",
  tolerance: "tolerance",
  measure: "measure",
  areas: "areaSet",
  region: "region",
};

/**
 * The explorer's address for a comparison that an old address asks for, as it was written: what
 * cannot be used the explorer tells.
 * @returns the part after "?", with it, or undefined where no comparison is asked for
 */
export function explorerSearchOf(search: string): string | undefined {
  const asked = [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const choice = Object.hasOwn(oldNames, name) ? oldNames[name] : undefined;
    return choice ? [[explorerName(choice), value]] : [];
  });
  if (asked.length === 0) return undefined;
  return `?${new URLSearchParams([["measure", "change"], ...asked])}`;
}
