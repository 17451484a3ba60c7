import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLocalSet } from "../../../scripts/add/areas.ts";
import { askAreas } from "../../../scripts/api/area-answers.ts";
import { writeLocal } from "../../../scripts/api/local.ts";
import { describedFiles, openApi } from "../../../scripts/api/openapi.ts";
import { apiWriter } from "../../../scripts/api/writer.ts";
import { madeUpFigures } from "../../local-areas.ts";
import { openBothEngines, type Replacements } from "../../sql/engines.ts";
import { withMadeUpAreas } from "../../sql/local-rows.ts";

const version = {
  release: undefined,
  version: "2026-01-05",
  sha256: "0".repeat(64),
  day: "2026-01-05",
  released: true,
};

const withoutLocal: Replacements = {
  local_areas: () => [],
  observations: (rows) => rows.filter(({ area_set }) => !isLocalSet(area_set)),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the files of tables in which some rows were replaced. */
async function write(replacements: Replacements): Promise<string[]> {
  const { native } = await openBothEngines(replacements);
  return writeLocal(apiWriter(folder, version), native, await askAreas(native));
}

describe("figures of districts and communes in the API", () => {
  test("stand in one file for each province that has any, with names, values and links", async () => {
    expect((await write(withMadeUpAreas)).toSorted()).toEqual(["ha-noi", "son-la"]);
    const read = async (slug: string) =>
      JSON.parse(await readFile(join(folder, `api/v1/local/${slug}.json`), "utf8"));
    const [haNoi, sonLa] = [await read("ha-noi"), await read("son-la")];
    const ids = [haNoi, sonLa].flatMap(({ figures }) =>
      figures.map((row: { observation_id: string }) => row.observation_id),
    );
    expect(ids.toSorted()).toEqual(
      madeUpFigures.map(({ area, as_of }) => `${area}-${as_of}`).toSorted(),
    );
    expect(sonLa.meta.title_en).toMatch(/: Son La$/);
    expect(sonLa.areas).toContainEqual({
      area_set: "commune",
      area_code: "900101",
      id: "900101c",
      name_vi: "Xã Mẫu",
      name_en: "Mau Commune",
      district_vi: "Huyện Ví Dụ Bắc",
      district_en: "North Vi Du District",
      province_vi: "Sơn La",
      province_en: "Son La",
    });
    const figure = sonLa.figures.find(
      (row: { observation_id: string }) => row.observation_id === "9002d-2020-06",
    );
    expect(figure).toMatchObject({
      area_set: "district",
      area_code: "9002",
      value: 90,
      bound: "over",
      chosen: false,
      source_id: "s002",
      links: {
        page_vi: "../../../../tinh/son-la/#figure-9002d-2020-06",
        page_en: "../../../../en/province/son-la/#figure-9002d-2020-06",
      },
    });
    expect(figure).not.toHaveProperty("source_title");
  });

  test("have no file and no line in the description while there are none", async () => {
    const local = await write(withoutLocal);
    expect(local).toEqual([]);
    expect(describedFiles({ local })).not.toContain("local");
    expect(Object.keys(openApi(version, { local }).paths)).not.toContain("/local/{province}.json");
    const described = openApi(version, { local: ["son-la"] });
    expect(described.paths["/local/{province}.json"]?.get.parameters).toMatchObject([
      { name: "province", schema: { enum: ["son-la"] } },
    ]);
    expect(described.components.schemas).toHaveProperty("Local");
  });
});
