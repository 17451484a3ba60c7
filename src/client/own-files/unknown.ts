import { ownFilesWords } from "../../i18n/own-files.ts";
import { byName, type Language, nameOf } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import { areasOf, type ColumnMatch, type ValueMatch } from "../../lib/own-files/area-match.ts";
import { namesRegion, pageAreaNames } from "../area-names.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

/** More than these a reader would correct in the file itself. */
const mostListed = 60;

type Choices = Map<string, string>;

const group = (label: string, options: HTMLOptionElement[]) =>
  element("optgroup", { label }, ...options);

function choiceItem(
  match: ValueMatch,
  { areaSet }: ColumnMatch,
  choices: Choices,
  language: Language,
  onChange: () => void,
): HTMLLIElement {
  const words = ownFilesWords[language].areas;
  const areas = areasOf(pageAreaNames(), areaSet);
  const names = new Map(areas.map((area) => [area.area_code, nameOf(area, language)]));
  const option = (code: string) => new Option(names.get(code) ?? code, code);
  const compare = byName(language);
  const label = words.choose(match.value);
  const select = element("select", { "aria-label": label }, new Option(words.leave, ""));
  if (match.suggestions.length > 0) {
    select.append(group(words.suggestions, match.suggestions.map(option)));
  }
  const others = [...names.keys()].filter((code) => !match.suggestions.includes(code));
  others.sort((a, b) => compare(names.get(a) ?? "", names.get(b) ?? ""));
  select.append(group(words.all, others.map(option)));
  select.value = choices.get(match.value) ?? "";
  select.addEventListener("change", () => {
    if (select.value === "") choices.delete(match.value);
    else choices.set(match.value, select.value);
    onChange();
  });
  const note = match.ambiguous ? `, ${words.ambiguous}` : "";
  const rows = words.rows(formatCount(match.rows, language)) + note;
  return element(
    "li",
    {},
    element("strong", {}, match.value),
    element("span", { class: "small muted" }, rows),
    select,
  );
}

/** A region has no province code, so there is nothing to choose for it. */
function sayRegions(place: HTMLElement, regions: ValueMatch[], language: Language): void {
  const words = ownFilesWords[language].areas;
  const rows = regions.reduce((sum, each) => sum + each.rows, 0);
  const names = regions.map(({ value }) => `“${value}”`).join(", ");
  place.hidden = regions.length === 0;
  place.textContent = words.regions(names, words.rows(formatCount(rows, language)));
}

/**
 * Lists the texts that name no province, each with a choice of what it means.
 * @param choices codes by text as the reader chose them, which this changes
 * @param onChange called after each change
 */
export function showUnknown(
  card: ParentNode,
  match: ColumnMatch,
  choices: Choices,
  language: Language,
  onChange: () => void,
): void {
  const words = ownFilesWords[language].areas;
  const count = (value: number) => formatCount(value, language);
  const unnamed = match.values.filter(({ code }) => code === null);
  const regions = unnamed.filter(({ value }) => namesRegion(value));
  const unknown = unnamed.filter((each) => !regions.includes(each));
  sayRegions(part(card, "own-regions"), regions, language);
  const list = part(card, "own-unknown-list");
  part(card, "own-unknown").hidden = unknown.length === 0;
  const listed = unknown.slice(0, mostListed);
  list.replaceChildren(
    ...listed.map((each) => choiceItem(each, match, choices, language, onChange)),
  );
  const more = part(card, "own-unknown-more");
  more.hidden = unknown.length === listed.length;
  more.textContent = words.more(count(unknown.length - listed.length));

  const sure = listed.filter(({ suggestions, ambiguous }) => suggestions.length > 0 && !ambiguous);
  const use = part<HTMLButtonElement>(card, "own-use-suggestions");
  use.hidden = sure.length === 0;
  use.textContent = words.useSuggestions(count(sure.length));
  use.onclick = () => {
    for (const { value, suggestions } of sure) {
      if (!choices.has(value)) choices.set(value, suggestions[0] ?? "");
    }
    showUnknown(card, match, choices, language, onChange);
    onChange();
  };
}
