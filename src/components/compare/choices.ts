import { ask } from "../../page-data/ask.ts";
import { mapYears } from "../../page-data/paths.ts";

/** What the form offers: every year from the first with figures to the last, and the regions. */
export async function formChoices() {
  const known = await mapYears();
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at);
  return { years, areas: await ask("areas", { area_set: "63" }) };
}
