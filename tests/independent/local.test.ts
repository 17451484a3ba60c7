import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { builtPage, fileOf } from "../e2e/built-pages.ts";
import { localAreas, newProvinces, oldProvinces } from "./areas.ts";
import { firstNumber, plain } from "./page.ts";
import type { Language } from "./sentences.ts";
import { cell, type Line, table } from "./tables.ts";

const figures = table("observations").filter((line) =>
  localAreas.some(({ set, code }) => set === line.area_set && code === line.area_code),
);
const lines = table("local_areas");

const pageOf = (path: string): Document => builtPage(path).document;

const find = (set: string | undefined, code: string | undefined) =>
  lines.find((line) => line.area_set === set && line.area_code === code);

/** The province that an area lies in; a commune of before July 2025 lies in a district of it. */
function provinceOf(line: Line | undefined): string {
  if (line?.area_set === "commune") return provinceOf(find("district", line.parent_code));
  const code = cell(line, "parent_code");
  if (line?.area_set === "district") return oldProvinces.find((p) => p.code === code)?.slug ?? "";
  const now = newProvinces.find((p) => p.code === code);
  // A new province is told of on the page of the old one that bears its name or, for Huế, its code.
  const page =
    oldProvinces.find((p) => p.names.vi === now?.names.vi) ??
    oldProvinces.find((p) => p.code === code);
  return page?.slug ?? "";
}

/** Every year from the first of some figures to the last. */
function yearsOf(some: Line[]): string {
  const known = some.map((line) => Number(cell(line, "as_of").slice(0, 4)));
  const years: number[] = [];
  for (let year = Math.min(...known); year <= Math.max(...known); year += 1) years.push(year);
  return years.join(" ");
}

const languages: { language: Language; province: string; figure: string; explore: string }[] = [
  { language: "vi", province: "/tinh/", figure: "/so-lieu/", explore: "/kham-pha/" },
  {
    language: "en",
    province: "/en/province/",
    figure: "/en/figure/",
    explore: "/en/explore/",
  },
];

describe.each(languages)("figures below the province ($language)", (at) => {
  test("stand in the tables of their province's page with area, value and source, and nowhere else", () => {
    const told = new Set(figures.map(({ observation_id }) => observation_id));
    for (const { slug } of oldProvinces) {
      const rows = [...pageOf(`${at.province}${slug}/`).querySelectorAll("tr[data-observation]")];
      const expected = figures.filter(
        (line) => provinceOf(find(line.area_set, line.area_code)) === slug,
      );
      expect(rows.map((row) => row.id).sort(), slug).toEqual(
        expected.map((line) => `figure-${line.observation_id}`).sort(),
      );
      for (const line of expected) {
        const row = rows.find(({ id }) => id === `figure-${line.observation_id}`);
        const area = find(line.area_set, line.area_code);
        expect(plain(row?.querySelector("th")?.textContent)).toContain(
          cell(area, `name_${at.language}`),
        );
        const value = plain(
          row?.querySelector(line.rate_pct ? ".value" : "[data-label]:not(.absent).number")
            ?.textContent,
        );
        expect(firstNumber(value, at.language)?.value).toBe(
          Number(line.rate_pct || line.participants),
        );
        expect(plain(row?.querySelector(".source-cell")?.textContent)).not.toBe("");
        told.delete(line.observation_id ?? "");
      }
    }
    expect([...told]).toEqual([]);
  });

  test("have no page of their own", () => {
    for (const { observation_id } of figures)
      expect(fileOf(`${at.figure}${observation_id}/`)).toBeUndefined();
  });

  test("give the explorer a choice of level with its years, which is not there without them", () => {
    const options = [...pageOf(at.explore).querySelectorAll('select[name="level"] option')];
    const below = ["district", "commune", "commune_2025"].flatMap((set) => {
      const ofSet = figures.filter(({ area_set }) => area_set === set);
      return ofSet.length > 0 ? [[set, yearsOf(ofSet)]] : [];
    });
    const provincial = table("observations").filter(({ area_set = "" }) =>
      ["63", "34"].includes(area_set),
    );
    expect(
      options.map((option) => [option.getAttribute("value"), option.getAttribute("data-years")]),
    ).toEqual(below.length > 0 ? [["province", yearsOf(provincial)], ...below] : []);
  });

  test("are found by the search", () => {
    const entries: { kind: string; title: string; address: string }[] = JSON.parse(
      readFileSync(`dist/search/${at.language}.json`, "utf8"),
    );
    const found = entries.filter(({ kind }) => kind === "local");
    const known = localAreas.filter(({ set, code }) =>
      figures.some((line) => line.area_set === set && line.area_code === code),
    );
    expect(found.map(({ title }) => title).sort()).toEqual(
      known.map(({ names }) => names[at.language]).sort(),
    );
    for (const { title, address } of found) {
      const [path = "", anchor = ""] = address.split("#");
      expect(pageOf(path).getElementById(anchor), title).not.toBeNull();
    }
  });
});

describe("figures below the province in the downloads", () => {
  const download = (name: string): Line[] =>
    Papa.parse<Line>(readFileSync(`dist/data/${name}.csv`, "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const keyOf = (line: Line) => `${line.area_set} ${line.area_code}`;

  test("areas has every area once, of every level", () => {
    const published = download("areas").map(keyOf);
    expect(new Set(published).size).toBe(published.length);
    const expected = [
      "country 00",
      ...table("regions").map(({ slug }) => `region ${slug}`),
      ...[...oldProvinces, ...newProvinces, ...localAreas].map(({ set, code }) => `${set} ${code}`),
    ];
    expect(published.sort()).toEqual(expected.sort());
  });

  test("coverage has a row for each of their areas and years", () => {
    const sets = new Set<string>(localAreas.map(({ set }) => set));
    const published = download("coverage").filter((line) => sets.has(cell(line, "area_set")));
    const expected = figures.map((line) => `${keyOf(line)} ${cell(line, "as_of").slice(0, 4)}`);
    expect(published.map((line) => `${keyOf(line)} ${line.year}`).sort()).toEqual(
      [...new Set(expected)].sort(),
    );
  });
});
