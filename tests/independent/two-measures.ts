import { type Area, newProvinces, oldProvinces } from "./areas.ts";
import { type Figure, figuresOf } from "./figures.ts";

/** A published rate beside the share that follows from the count of the same figure. */
interface BothMeasures {
  area: Area;
  rate: Figure;
  share: Figure;
  gap: number;
  exact: boolean;
}

const bothMeasures: BothMeasures[] = [...oldProvinces, ...newProvinces].flatMap((area) => {
  const shares = new Map(figuresOf(area, "insured_share").map((figure) => [figure.id, figure]));
  return figuresOf(area, "coverage_rate").flatMap((rate) => {
    const share = shares.get(rate.id);
    if (!share) return [];
    const exact = rate.bound === "exact" && share.bound === "exact";
    return [{ area, rate, share, gap: rate.value - share.value, exact }];
  });
});

/** Points from which the two are counted as far apart. */
export const far = 4;

/** How many there are on each side, of all and of those from exact numbers. */
export const bothCounts: Set<number> = new Set(
  [bothMeasures, bothMeasures.filter(({ exact }) => exact)].flatMap((pairs) => [
    ...[pairs.length, bothMeasures.length - pairs.length, far],
    pairs.filter(({ gap }) => gap > 0).length,
    pairs.filter(({ gap }) => gap < 0).length,
    pairs.filter(({ gap }) => gap > far).length,
    pairs.filter(({ gap }) => Math.abs(gap) > far).length,
  ]),
);

/** Where the published rate lies above the insured share by most, of exact figures. */
export function farthestAbove(): Area[] {
  const exact = bothMeasures.filter((pair) => pair.exact);
  const most = Math.max(...exact.map(({ gap }) => gap));
  return exact.filter(({ gap }) => gap === most).map(({ area }) => area);
}
