import type { Language } from "../../lib/language.ts";
import type { Points, XScale } from "../../lib/quick-chart/points.ts";
import type { TextAlternative } from "../plot-svg.ts";

/** What a chart of a reader's result is drawn from. */
export interface QuickChartInput extends Points {
  scale: XScale;
  /** Names of the columns. */
  labels: { x: string; y: string };
  language: Language;
  text: TextAlternative;
}
