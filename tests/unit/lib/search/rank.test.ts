import { describe, expect, test } from "vitest";
import { searchEntries } from "../../../../src/components/search/entries.ts";
import { areaAliases } from "../../../../src/lib/area-aliases.ts";
import { fold } from "../../../../src/lib/fold.ts";
import { languages } from "../../../../src/lib/language.ts";
import type { SearchEntry } from "../../../../src/lib/search/entry.ts";
import { knownPlaces } from "../../../../src/lib/search/known-places.ts";
import { type Found, meant, nearest, rank, searchIndex } from "../../../../src/lib/search/rank.ts";
import { ask } from "../../../../src/page-data/ask.ts";

const entries = { vi: await searchEntries("vi"), en: await searchEntries("en") };
const index = { vi: searchIndex(entries.vi), en: searchIndex(entries.en) };
const areas = (await ask("area-names", {})).filter(({ area_set }) => area_set !== "country");

/** Every name of a province with the page that it must lead to. */
const names = areas.flatMap(({ area_set, area_code, name_vi, name_en, slug }) => {
  const others = area_set === "63" ? [areaAliases, knownPlaces] : [areaAliases];
  const known = others.flatMap((table) => table[area_code] ?? []);
  return [name_vi, name_en, slug, ...known].map((name) => ({ name, slug }));
});

const isPage = (entry: SearchEntry | undefined, slug: string) =>
  entry?.address.endsWith(`/${slug}/`) === true && entry.kind === "province";

/** A name as it may be typed without a mistake. */
const waysToType = (name: string) => [
  name,
  name.normalize("NFC"),
  name.normalize("NFD"),
  name.toUpperCase(),
  name.toLowerCase(),
  fold(name),
  fold(name).replaceAll(" ", "-"),
  ` ${name.replaceAll(" ", "  ")} `,
  // The Icelandic letter, which looks the same and is on other keyboards.
  name.replaceAll("Đ", "Ð").replaceAll("đ", "ð"),
];

test("every name, typed in any common way, means its own page in both languages", () => {
  const wrong: string[] = [];
  for (const language of languages) {
    for (const { name, slug } of names) {
      for (const typed of waysToType(name)) {
        if (!isPage(meant(rank(index[language], typed)), slug)) wrong.push(`${language}: ${typed}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("a kind of unit before or after a name changes nothing", () => {
  const wrong = areas
    .filter(({ area_set }) => area_set === "63")
    .flatMap(({ name_vi, name_en, slug }) =>
      [`tỉnh ${name_vi}`, `tinh ${fold(name_vi)}`, `TP. ${name_vi}`, `${name_en} province`]
        .filter((typed) => !isPage(meant(rank(index.vi, typed)), slug))
        .map((typed) => typed),
    );
  expect(wrong).toEqual([]);
});

test("every code finds its province, which no name stands before", () => {
  for (const { area_code, iso_code, slug } of areas) {
    for (const code of [area_code, ...(iso_code ? [iso_code] : [])]) {
      const exact = rank(index.vi, code).filter(({ fit }) => fit === "exact");
      expect(exact.some(({ entry }) => isPage(entry, slug))).toBe(true);
    }
  }
});

const letter = (char: string) => /[a-z]/.test(char);

/** A name with one slip at every place: a letter dropped, doubled, swapped, wrong. */
const slipsOf = (name: string): string[] =>
  [...name].flatMap((char, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const next = after[0] ?? " ";
    return letter(char)
      ? [
          before + after,
          before + char + char + after,
          ...(letter(next) ? [before + next + char + after.slice(1)] : []),
          `${before}${char === "x" ? "e" : "x"}${after}`,
          `${before}${char === "e" ? "o" : "e"}${after}`,
        ]
      : [];
  });

/** Whether a province is the first result, or only others that fit as well or better are before it. */
function comesFirst(found: Found[], slug: string): boolean {
  const own = found.find(({ entry }) => isPage(entry, slug));
  const [first] = found;
  // What was typed may be another real name, or the start of one.
  if (first && first.fit !== "slip" && first.fit !== "slip-of-start") return true;
  return own !== undefined && own.fit === first?.fit;
}

const sameName = (folded: string, slug: string) => (other: { folded: string; slug: string }) =>
  other.folded === folded && other.slug === slug;

test("one slip of the finger still finds the name", () => {
  const typed = names
    .map(({ name, slug }) => ({ folded: fold(name), slug }))
    // Of three letters, one wrong leaves too little.
    .filter(({ folded }) => folded.replaceAll(" ", "").length > 3)
    .filter(({ folded, slug }, at, all) => at === all.findIndex(sameName(folded, slug)))
    .flatMap(({ folded, slug }) => slipsOf(folded).map((slip) => ({ slip, slug })));
  expect(typed.length).toBeGreaterThan(1000);
  const wrong = typed.filter(({ slip, slug }) => !comesFirst(rank(index.vi, slip), slug));
  expect(wrong).toEqual([]);
});

const province = (title: string, ...more: string[]): SearchEntry => ({
  kind: "province",
  title,
  address: `/${fold(title)}/`,
  names: more,
});

describe("the order of results", () => {
  const made = searchIndex([
    province("Lạng Sơn", "Lang Son"),
    province("Sơn La", "Son La"),
    province("Sơn Lang"),
    province("Hà Nam"),
    province("Hải Nam"),
    { kind: "document", title: "Quyết định 546/QĐ-TTg", address: "/546/", names: ["546/QĐ-TTg"] },
    { kind: "year", title: "Bản đồ năm 2020", address: "/2020/", names: ["2020"] },
    { kind: "comparison", title: "So sánh 2020-2023", address: "/c/", names: ["2020-2023"] },
  ]);
  const titles = (typed: string) => rank(made, typed).map(({ entry }) => entry.title);

  test.each([
    ["son la", ["Sơn La", "Sơn Lang", "Lạng Sơn"]],
    ["son", ["Sơn La", "Sơn Lang", "Lạng Sơn"]],
    ["ha nma", ["Hà Nam"]],
    ["nam", ["Hà Nam", "Hải Nam", "Bản đồ năm 2020"]],
    ["546", ["Quyết định 546/QĐ-TTg"]],
    ["qd 546", ["Quyết định 546/QĐ-TTg"]],
    ["2020", ["Bản đồ năm 2020", "So sánh 2020-2023"]],
    ["2021", []],
    ["  ", []],
  ])("%s", (typed, expected) => {
    expect(titles(typed)).toEqual(expected);
  });

  test.each([
    ["son la", "Sơn La"],
    ["son", undefined],
    ["hai n", "Hải Nam"],
    ["2020", "Bản đồ năm 2020"],
    ["paris", undefined],
  ])("Enter on %s opens %s", (typed, expected) => {
    expect(meant(rank(made, typed))?.title).toBe(expected);
  });

  test("where nothing is found, the nearest names are known", () => {
    expect(rank(made, "sanlong")).toEqual([]);
    expect(nearest(made, "sanlong")[0]?.title).toBe("Sơn Lang");
    expect(nearest(made, "2099")).toEqual([]);
  });
});

test.each([
  ["2020", "/ban-do/2020/"],
  ["546/QĐ-TTg", "546"],
  ["dbscl", "/vung/dong-bang-song-cuu-long/"],
  ["chi tieu", "/muc-tieu/"],
  ["phuong phap", "/phuong-phap/"],
])("%s leads to %s", (typed, part) => {
  expect(rank(index.vi, typed)[0]?.entry.address).toContain(part);
});
