import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linesOf } from "../../src/answers/explorer/lines.ts";
import { askFor } from "../../src/client/explorer/question.ts";
import {
  type Choices,
  defaultState,
  type ExplorerState,
  parseState,
} from "../../src/lib/explorer/state.ts";
import type { Ask } from "../../src/lib/explorer/stored.ts";
import type { Value } from "../../src/lib/result.ts";
import type { QuestionName } from "../../src/sql/questions.ts";
import { computedTableNames } from "../../src/sql/tables.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { withMadeUpAreas } from "./local-rows.ts";
import { parameterSets } from "./parameter-sets.ts";

/** What the published tables answer, as they are and with made-up districts and communes. */
let published: BothEngines;
let engines: BothEngines;
beforeAll(async () => {
  published = await openBothEngines();
  engines = await openBothEngines(withMadeUpAreas);
});
afterAll(() => engines.native.close());

test("every area lies in one that there is, up to the country, and says what it became", async () => {
  const orphans = await engines.run(`
    SELECT a.area_code FROM areas a
    LEFT JOIN areas p ON p.area_set = a.parent_set AND p.area_code = a.parent_code
    WHERE p.level IS NULL AND a.level <> 'country'`);
  expect(orphans).toEqual([]);
  const below = await engines.run(`
    SELECT area_set, area_code, level, parent_set, parent_code, successor_set, successor_codes,
      slug, region_slug
    FROM areas WHERE is_local(area_set) AND area_code IN ('9001', '900101')
    ORDER BY area_set DESC`);
  const sonLa = { slug: "son-la", region_slug: "trung-du-va-mien-nui-phia-bac" };
  expect(below).toEqual([
    {
      ...{ area_set: "district", area_code: "9001", level: "district" },
      ...{ parent_set: "63", parent_code: "14" },
      ...{ successor_set: "district", successor_codes: "9002 9003" },
      ...sonLa,
    },
    {
      ...{ area_set: "commune_2025", area_code: "900101", level: "commune" },
      ...{ parent_set: "34", parent_code: "14", successor_set: null, successor_codes: null },
      ...{ slug: "son-la", region_slug: null },
    },
    {
      ...{ area_set: "commune", area_code: "900101", level: "commune" },
      ...{ parent_set: "district", parent_code: "9002" },
      ...{ successor_set: "commune_2025", successor_codes: "900101" },
      ...sonLa,
    },
  ]);
});

describe("figures below the province are part of no number above it", () => {
  const asked = { years: [2012, 2019, 2020, 2025], regions: ["trung-du-va-mien-nui-phia-bac"] };
  const areas = [
    { area_set: "63", area_code: "14" },
    { area_set: "34", area_code: "14" },
    { area_set: "country", area_code: "00" },
  ] as const;
  const sets = parameterSets({ ...asked, areas: [...areas] });
  const names = (Object.keys(sets) as QuestionName[]).filter(
    // What is about places below, and how much was read from each source.
    (name) => !name.startsWith("local-") && name !== "source-list",
  );
  // Each costs time, and what one mixes up another does too.
  const some = (all: readonly unknown[]) => all.filter((_, at) => at % 6 === 0);
  test.each(names)("%s answers as without them", async (name) => {
    for (const parameters of some(sets[name])) {
      const [before, after] = [published.native, engines.native].map((engine) =>
        engine.query(name, parameters as never),
      );
      expect(await after).toEqual(await before);
    }
  });

  test.each(computedTableNames)(
    "nor does %s change for provinces and the country",
    async (name) => {
      const above = (await published.native.run(`DESCRIBE ${name}`)).some(
        ({ column_name }) => column_name === "area_set",
      )
        ? "WHERE NOT is_local(area_set)"
        : "";
      const rows = (engine: BothEngines): Promise<Record<string, Value>[]> =>
        engine.native.run(`SELECT * FROM ${name} ${above} ORDER BY ALL`);
      expect(await rows(engines)).toEqual(await rows(published));
    },
  );
});

test("the download of resolved figures has them, without people or share", async () => {
  const rows = await engines.run(`
    SELECT area_set, area_code, area_name_vi, year, coverage_rate_pct, coverage_rate_bound,
      participants, population, insured_share_pct, provinces
    FROM coverage WHERE is_local(area_set) ORDER BY area_set DESC, area_code, year`);
  const nothing = { population: null, insured_share_pct: null, provinces: null };
  expect(rows.slice(0, 3)).toEqual([
    {
      ...{ area_set: "district", area_code: "9", area_name_vi: "Quận Giả Định", year: 2020 },
      ...{ coverage_rate_pct: 96.66, coverage_rate_bound: "exact", participants: null, ...nothing },
    },
    {
      ...{ area_set: "district", area_code: "9001", area_name_vi: "Huyện Ví Dụ", year: 2012 },
      ...{ coverage_rate_pct: null, coverage_rate_bound: null, participants: 55555, ...nothing },
    },
    {
      ...{ area_set: "district", area_code: "9002", area_name_vi: "Huyện Ví Dụ Bắc", year: 2020 },
      ...{ coverage_rate_pct: 91.25, coverage_rate_bound: "exact", participants: null, ...nothing },
    },
  ]);
  expect(rows.map(({ area_set, area_code }) => `${area_set} ${area_code}`)).toEqual([
    ...["district 9", "district 9001", "district 9002", "district 9003"],
    ...["commune_2025 900101", "commune 900101"],
  ]);
});

describe("the explorer below the province", () => {
  const choices: Choices = {
    years: {
      ...{ province: [2012, 2019, 2020, 2025], district: [2012, 2019, 2020] },
      ...{ commune: [], commune_2025: [2025] },
    },
    regions: ["trung-du-va-mien-nui-phia-bac"],
    areas: { "63": ["00"], "34": ["00"] },
  };
  const ask: Ask = async (name, parameters) => ({
    rows: await engines.ask(name, parameters),
    sql: "",
  });

  const linesFor = async (state: ExplorerState) => {
    const { maps } = await askFor(ask, state, choices.years[state.level]);
    return maps.flatMap((answered) =>
      linesOf(answered, state, { kind: "sequential", limits: [] }, "en"),
    );
  };

  test("ranks the districts that have a figure, with their province and where it is told", async () => {
    const { state, bad } = parseState("?level=district&year=2020", choices);
    expect(bad).toEqual([]);
    expect(state.view).toBe("ranking");
    const lines = await linesFor(state);
    expect(lines.map(({ name, text, group }) => [name, text, group])).toEqual([
      ["Gia Dinh Test District (Ha Noi)", "96.66%", "year"],
      ["North Vi Du District (Son La)", "91.25%", "year"],
      ["South Vi Du District (Son La)", "77.7%", "earlier"],
    ]);
    expect(lines[1]?.href).toMatch(/\/en\/province\/son-la\/$/);
    expect(lines[1]?.figure?.address).toMatch(/\/en\/province\/son-la\/#figure-9002d-2020-12$/);
  });

  test("in one region, and communes since July 2025", async () => {
    const inRegion = parseState(
      "?level=district&year=2020&region=trung-du-va-mien-nui-phia-bac",
      choices,
    );
    expect((await linesFor(inRegion.state)).map(({ area }) => area)).toEqual(["9002", "9003"]);
    const { state } = parseState("?level=commune_2025&view=table", choices);
    expect((await linesFor(state)).map(({ name }) => name)).toEqual(["New Mau Commune (Son La)"]);
  });

  test("provinces are shown unless another level is asked for", async () => {
    const lines = await linesFor(defaultState(choices));
    expect(lines).toHaveLength(63);
  });
});
