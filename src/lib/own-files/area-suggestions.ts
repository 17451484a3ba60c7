import { distance } from "fastest-levenshtein";
import { type AreaName, areaKey } from "../area-names.ts";
import { fold } from "../fold.ts";

/** More would be a list to search, no help. */
const mostSuggestions = 4;

/** Letters that may differ, as a share of the name; two of a short one can be anything. */
const differing = 0.34;

const initials = (name: string): string =>
  fold(name)
    .split(" ")
    .map((word) => word[0])
    .join("");

/** How far a text is from meaning an area; undefined: it does not seem to. Lower is nearer. */
function remoteness(text: string, key: string, { name_vi, name_en }: AreaName): number | undefined {
  const words = ` ${fold(text)} `;
  if ([name_vi, name_en].some((name) => words.includes(` ${fold(name)} `))) return 0;
  if (key === initials(name_vi)) return 1;
  const names = [areaKey(name_vi), areaKey(name_en)];
  if (key.length >= 4 && names.some((name) => name.startsWith(key))) return 1;
  const letters = Math.min(...names.map((name) => distance(key, name)));
  return letters <= Math.max(1, Math.floor(key.length * differing)) ? 1 + letters : undefined;
}

/**
 * Codes of the areas that an unmatched text may mean, the likeliest first: a name inside a longer
 * text, initials, the start of a name, a few letters off.
 * @returns `equal` says that more than one is equally likely
 */
export function suggestAreas(
  text: string,
  areas: readonly AreaName[],
): { codes: string[]; equal: boolean } {
  const key = areaKey(text);
  if (!key || /^\d+$/.test(key)) return { codes: [], equal: false };
  const ranked = areas
    .flatMap((area) => {
      const rank = remoteness(text, key, area);
      return rank === undefined ? [] : [{ code: area.area_code, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostSuggestions);
  return {
    codes: ranked.map(({ code }) => code),
    equal: ranked.length > 1 && ranked[0]?.rank === ranked[1]?.rank,
  };
}
