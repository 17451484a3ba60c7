import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Language } from "../../lib/language.ts";
import type { Answered } from "./answered.ts";
import { compareLines } from "./compare-lines.ts";
import { figureLines } from "./figure-lines.ts";
import { gapLines } from "./gap-lines.ts";
import type { Line } from "./line.ts";
import type { Scale } from "./scale.ts";

/** Writes an answer out, one line an area, in the question's order. */
export function linesOf(
  answered: Answered,
  state: ExplorerState,
  scale: Scale,
  language: Language,
): Line[] {
  switch (answered.kind) {
    case "figures":
      return figureLines(answered, state, scale, language);
    case "changes":
      return compareLines(answered, state, scale, language);
    case "gaps":
      return gapLines(answered, scale, language);
  }
}
