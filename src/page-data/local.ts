import { ofEachLevel } from "../lib/explorer/options.ts";
import { ask } from "./ask.ts";
import { mapYears } from "./paths.ts";

/** Every figure of a district or commune; nothing but the tables on the pages of provinces tells it. */
export const figuresBelow = () => ask("local-figures", {});

/** Every year with a figure, oldest first, at each level of the explorer. */
export async function yearsOfLevels() {
  const [years, figures] = [await mapYears(), await figuresBelow()];
  return ofEachLevel((level) => {
    if (level === "province") return years;
    const ofLevel = figures.filter(({ area_set }) => area_set === level);
    return [...new Set(ofLevel.map(({ year }) => year))].sort((a, b) => a - b);
  });
}
