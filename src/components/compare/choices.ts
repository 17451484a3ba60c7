import { everyYear } from "../../lib/year-spans.ts";
import { ask } from "../../page-data/ask.ts";
import { mapYears } from "../../page-data/paths.ts";

/** What the form offers: every year from the first with figures to the last, and the regions. */
export async function formChoices() {
  const years = everyYear(await mapYears());
  return { years, areas: await ask("areas", { area_set: "63" }) };
}
