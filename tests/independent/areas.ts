import { cell, memo, sum, table } from "./tables.ts";

export type AreaSet = "country" | "63" | "34" | LocalSet;
type LocalSet = "district" | "commune" | "commune_2025";

/** An area that figures can be about; `members` are the codes of the old provinces it is made of. */
export interface Area {
  set: AreaSet | "region";
  code: string;
  names: { vi: string; en: string };
  /** The page that tells of it. */
  slug: string;
  members: string[];
}

const nameColumns = (line: Record<string, string>) => ({
  vi: cell(line, "name_vi"),
  en: cell(line, "name_en"),
});
const old = table("provinces");

export const oldProvinces: Area[] = old.map((line) => ({
  set: "63",
  code: cell(line, "code"),
  names: nameColumns(line),
  slug: cell(line, "slug"),
  members: [cell(line, "code")],
}));

export const newProvinces: Area[] = table("provinces_2025").map((line) => ({
  set: "34",
  code: cell(line, "code"),
  names: nameColumns(line),
  slug: cell(line, "slug"),
  members: old.filter((o) => o.successor_code === line.code).map((o) => cell(o, "code")),
}));

export const regions: Area[] = table("regions").map((line) => ({
  set: "region",
  code: cell(line, "slug"),
  names: nameColumns(line),
  slug: cell(line, "slug"),
  members: old.filter((o) => o.region === line.name_en).map((o) => cell(o, "code")),
}));

/** The areas below the province; none is made of others, and nobody counted their people. */
export const localAreas: Area[] = table("local_areas").map((line) => ({
  set: cell(line, "area_set") as LocalSet,
  code: cell(line, "area_code"),
  names: nameColumns(line),
  slug: "",
  members: [],
}));

export const country: Area = {
  set: "country",
  code: "00",
  names: { vi: "Việt Nam", en: "Viet Nam" },
  slug: "",
  members: oldProvinces.map(({ code }) => code),
};

export const areas: Area[] = [country, ...oldProvinces, ...newProvinces, ...regions, ...localAreas];

export const areaOf = memo((key: string) =>
  areas.find(({ set, code }) => `${set}/${code}` === key),
);

const populations = new Map(
  table("population").map((line) => [
    `${line.area_code}/${line.year}`,
    Number(line.population_thousand) * 1000,
  ]),
);

/** Average population of an area in a year, where all its old provinces have one. */
export function population(area: Area, year: number): number | undefined {
  const parts = area.members.map((code) => populations.get(`${code}/${year}`));
  return parts.some((part) => part === undefined)
    ? undefined
    : Math.round(sum(parts.map((part) => part ?? 0)));
}

const populationYears = [...new Set(table("population").map(({ year }) => Number(year)))].sort(
  (a, b) => b - a,
);

/** People that an old province weighs with: the last population up to the year. */
export const weight = memo((key: string): number => {
  const [code, year] = key.split("/");
  const last = populationYears.find((y) => y <= Number(year) && populations.has(`${code}/${y}`));
  return populations.get(`${code}/${last}`) ?? 0;
});
