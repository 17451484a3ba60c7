import { ownFilesWords } from "../../i18n/own-files.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import type { TableProblem } from "../../lib/table-file/problems.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";
import type { Shown } from "./source.ts";

/** Problems that are listed at once. */
const pageSize = 20;

function problemItem(problem: TableProblem, language: Language): HTMLLIElement {
  const words = ownFilesWords[language];
  const place = words.place(problem.line, problem.column);
  return element("li", {}, `${place}: ${words.problem[problem.kind](problem.text)}`);
}

/** Lists what is unusual in a file, by line and column, the first ones first. */
export function showProblems(card: ParentNode, { text }: Shown, language: Language): void {
  const words = ownFilesWords[language];
  const count = (value: number) => formatCount(value, language);
  const reading = text?.reading;
  const { problems = [], problemCount = 0, columns = [] } = reading ?? {};
  const warnings = columns
    .filter(({ type, misfits }) => type === "text" && misfits > 0)
    .map(({ name, misfits }) => words.keptText(name, count(misfits)));
  if (text?.encoding === "windows-1258") warnings.unshift(words.notUnicode);
  if (reading?.guessed) warnings.push(words.guessed);
  part(card, "own-warnings").replaceChildren(
    ...warnings.map((warning) => element("li", {}, warning)),
  );
  part(card, "own-problems").hidden = problemCount === 0;
  part(card, "own-problem-count").textContent = words.problems(count(problemCount));
  const list = part(card, "own-problem-list");
  const more = part<HTMLButtonElement>(card, "own-more");
  const limit = part(card, "own-problem-limit");
  const showNext = () => {
    const shown = list.children.length;
    const next = problems.slice(shown, shown + pageSize);
    list.append(...next.map((problem) => problemItem(problem, language)));
    const left = problems.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = words.moreProblems(count(left));
    limit.hidden = left > 0 || problems.length === problemCount;
    limit.textContent = words.onlyFirst(count(problems.length));
  };
  list.replaceChildren();
  showNext();
  more.onclick = showNext;
}
