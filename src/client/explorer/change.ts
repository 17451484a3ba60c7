import { splitAnswer } from "../../answers/compare/answer.ts";
import { oppositeSentences } from "../../answers/compare/other-measure.ts";
import { summarize } from "../../answers/compare/summary.ts";
import { headline, summarySentences } from "../../answers/compare/text.ts";
import type { Answered } from "../../answers/explorer/answered.ts";
import { compareStateOf } from "../../answers/explorer/compare-lines.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

/** What a change comes to in words, and beside its map the chart of where each province went. */
export async function showChange(
  root: HTMLElement,
  answered: Answered | undefined,
  state: ExplorerState,
  language: Language,
): Promise<void> {
  const isChange = answered?.kind === "changes";
  const [finding, words] = [part(root, "finding"), part(root, "change-words")];
  for (const said of [finding, words]) said.hidden = !isChange;
  part(root, "dumbbells").hidden = true;
  if (!isChange) return;
  const answer = splitAnswer(answered.rows);
  const asked = compareStateOf(state);
  const summary = summarize(answer.rows);
  const sentences = [
    ...summarySentences(summary, answer.national, asked, language),
    ...oppositeSentences(answer.rows, answered.others, asked, language),
  ];
  finding.replaceChildren(element("h2", {}, headline(summary, asked, language)));
  words.replaceChildren(...sentences.map((text) => element("li", {}, text)));
  if (state.view !== "map") return;
  // Observable Plot is only fetched where there is something to draw.
  const { showDumbbells } = await import("./dumbbells.ts");
  showDumbbells(root, answer, asked, language);
}
