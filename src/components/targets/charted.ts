import { gapRange, type KnownTarget, knownTargets } from "../../answers/targets/gaps-text.ts";
import { ask } from "../../page-data/ask.ts";

/** The targets of the provinces that the charts of gaps draw. */
interface Charted {
  known: KnownTarget[];
  /** The same by year, the newest first. */
  years: [year: number, targets: KnownTarget[]][];
  /** The distances that every chart spans, so that they compare. */
  range: ReturnType<typeof gapRange>;
}

export async function chartedTargets(): Promise<Charted> {
  const rows = await ask("target-list", {});
  const known = knownTargets(rows.filter(({ area_set }) => area_set !== "country"));
  const years = [...Map.groupBy(known, ({ year }) => year)].sort(([a], [b]) => b - a);
  return { known, years, range: gapRange(known) };
}
