import { fold } from "../../src/lib/fold.ts";
import type { ProvinceProperties } from "../../src/lib/geometry.ts";
import { Fault } from "../command/fault.ts";

/** Words that say what kind of unit a name belongs to, in both languages. */
const unitWords = /\b(province|city|tinh|thanh pho|tp|quan dao)\b/g;

/** Lower-case words of a name without accents, punctuation and kind of unit. */
export const plainWords = (name: string): string[] =>
  fold(name).replace(unitWords, " ").split(" ").filter(Boolean);

/** How our tables name a province. */
export interface ProvinceName {
  /** GSO code. */
  code: string;
  name_vi: string;
  name_en: string;
}

/** A province's names as its shape bears them. */
export const namesOf = ({ name_vi, name_en }: ProvinceName): ProvinceProperties => ({
  name: name_vi,
  name_en,
});

/** Spelling-proof key of a name: "Hanoi", "Hà Nội" and "Thành phố Hà Nội" share one. */
const keyOf = (name: string): string => plainWords(name).join("");

/**
 * Finds for each province the one item that bears its name.
 * @returns items by province code
 * @throws Fault that lists every name and province left without a partner, or with two
 */
export function matchNames<Item extends { name: string }>(
  items: Item[],
  provinces: { code: string; name_vi: string }[],
): Map<string, Item> {
  const itemsByKey = Map.groupBy(items, (item) => keyOf(item.name));
  const knownKeys = new Set(provinces.map((province) => keyOf(province.name_vi)));
  const problems = items
    .filter((item) => !knownKeys.has(keyOf(item.name)))
    .map((item) => `shape "${item.name}" matches no province`);

  const matched = new Map<string, Item>();
  for (const { code, name_vi } of provinces) {
    const [item, ...others] = itemsByKey.get(keyOf(name_vi)) ?? [];
    if (!item) problems.push(`province ${code} ${name_vi} has no shape`);
    else if (others.length > 0) problems.push(`province ${code} ${name_vi} has several shapes`);
    else matched.set(code, item);
  }
  if (problems.length > 0)
    throw new Fault("description", `Shapes and provinces differ:\n${problems.join("\n")}`);
  return matched;
}
