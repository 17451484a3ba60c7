import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isLocalSet } from "../../../scripts/add/areas.ts";
import { jsonSchemaOf } from "../../../scripts/api/json-schema.ts";
import { readDescriptor } from "../../../scripts/read/descriptor.ts";
import { filesBelow } from "../../../scripts/write/files.ts";
import { areaId } from "../../../src/api/area-id.ts";
import { type ApiFileName, apiFiles } from "../../../src/api/files.ts";
import { apiFields } from "../../../src/i18n/api-fields.ts";
import type { AreaSetOrCountry } from "../../../src/sql/questions.ts";
import { compiledFiles, compiledJson } from "../compiled.ts";

const all = await compiledFiles();
const files = all.filter(
  (path) =>
    path.startsWith("api/v1/") && !path.includes("/schemas/") && !path.endsWith("openapi.json"),
);
const openapi = await compiledJson("api/v1/openapi.json");

/** The rows of a published table. */
const table = async (name: string) =>
  Papa.parse<Record<string, string>>(await readFile(`public/data/${name}.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Every address in a file that starts from it: what its schema is, what is under `links` and `meta`. */
function linksOf({ $schema, meta, ...content }: Record<string, unknown>): string[] {
  const { openapi, documentation_vi, documentation_en } = meta as Record<string, string>;
  const found = [$schema, openapi, documentation_vi, documentation_en] as string[];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (value !== null && typeof value === "object") {
      for (const [name, part] of Object.entries(value)) {
        if (/^(.+_)?links$/.test(name) && part !== null)
          found.push(...Object.values(part as Record<string, string>).flat());
        else look(part);
      }
    }
  };
  look(content);
  return found;
}

test("the description is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(openapi));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

test("the description lists every file there is, and no other", () => {
  type Operation = { get: { parameters?: { name: string; schema: { enum: string[] } }[] } };
  const described = Object.entries<Operation>(openapi.paths).flatMap(([path, { get }]) => {
    const [parameter] = get.parameters ?? [];
    if (!parameter) return [path];
    return parameter.schema.enum.map((value) => path.replace(`{${parameter.name}}`, value));
  });
  expect(described.map((path) => `api/v1${path}`).sort()).toEqual(files);
});

describe("each file", () => {
  const ajv = new Ajv2020({ allErrors: true });

  test("is as the schema says that it names", async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const content = await compiledJson(path);
      const schemaPath = join(dirname(path), content.$schema);
      if (!ajv.getSchema(schemaPath)) ajv.addSchema(await compiledJson(schemaPath), schemaPath);
      ajv.validate(schemaPath, content);
      expect(ajv.errors ?? [], path).toEqual([]);
    }
  });

  test("is refused by its schema when a column is missing or another stands there", async () => {
    const validate = ajv.compile(await compiledJson("api/v1/schemas/year.json"));
    const content = await compiledJson("api/v1/years/2020.json");
    const [row] = content.areas_63.coverage_rate;
    delete row.bound;
    expect(validate(content)).toBe(false);
    row.bound = "exact";
    expect(validate(content)).toBe(true);
    row.surprise = 1;
    expect(validate(content)).toBe(false);
  });

  test("links only to files and pages that were built", async () => {
    const built = new Set(await filesBelow("dist"));
    for (const path of files) {
      for (const link of linksOf(await compiledJson(path))) {
        const target = new URL(link, `http://site/data/${path}`).pathname.slice(1);
        const file = target.endsWith("/") || target === "" ? `${target}index.html` : target;
        expect(built.has(file), `${path} links to ${link}`).toBe(true);
      }
    }
  });
});

test("every property has its meaning, and every meaning is of a property", () => {
  const names = new Set<string>();
  const look = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(look);
    if (schema === null || typeof schema !== "object") return;
    for (const [name, property] of Object.entries(
      (schema as { properties?: Record<string, { description?: string }> }).properties ?? {},
    )) {
      names.add(name);
      expect(property.description, name).toBe(apiFields[name]?.en);
    }
    Object.values(schema).forEach(look);
  };
  // Of every kind of file, of which there may be none yet.
  look((Object.keys(apiFiles) as ApiFileName[]).map(jsonSchemaOf));
  expect([...names].sort()).toEqual(Object.keys(apiFields).sort());
});

describe("what the files say", () => {
  test("Sơn La 2020-10-31 with its basis, bound, date, source and observation", async () => {
    const { area, figures, targets, population } = await compiledJson("api/v1/areas/14.json");
    expect(area).toMatchObject({ name_vi: "Sơn La", area_set: "63", successor_code: "14" });
    const figure = figures.find(
      (row: Record<string, unknown>) =>
        row.observation_id === "14-2020-10-31" && row.measure === "coverage_rate",
    );
    expect(figure).toMatchObject({
      value: 95.54,
      bound: "exact",
      basis: "published",
      as_of: "2020-10-31",
      source_id: "s001",
      participants: 1196739,
      links: {
        page_vi: "../../../../so-lieu/14-2020-10-31/",
        page_en: "../../../../en/figure/14-2020-10-31/",
      },
    });
    const target = targets.find((row: Record<string, unknown>) => row.target_id === "14-t2020");
    const checked = figures.find(
      (row: Record<string, unknown>) =>
        row.observation_id === target.observation_id && row.measure === "coverage_rate",
    );
    expect(checked).toMatchObject({ chosen: true, as_of: expect.stringMatching(/^2020/) });
    expect(target).toMatchObject({
      target_pct: 95.7,
      figure_basis: checked.basis,
      figure_source_id: checked.source_id,
      gap_points: expect.closeTo(checked.value - 95.7, 9),
    });
    expect(population).toContainEqual({ year: 2009, people: 1079200, preliminary: false });
  });

  test("every observation of the country and the provinces is in the file of its area, with its source", async () => {
    for (const row of await table("observations")) {
      if (isLocalSet(row.area_set)) continue;
      const area = row as unknown as Parameters<typeof areaId>[0];
      const { figures } = await compiledJson(`api/v1/areas/${areaId(area)}.json`);
      const found = figures.filter(
        (figure: Record<string, unknown>) => figure.observation_id === row.observation_id,
      );
      expect(found.length, row.observation_id).toBeGreaterThan(0);
      for (const figure of found) expect(figure.source_id).toBe(row.source_id);
    }
  });

  test("and one of a district or commune, in the file of its province", async () => {
    const local = files.filter((path) => path.startsWith("api/v1/local/"));
    const told = await Promise.all(local.map(async (path) => (await compiledJson(path)).figures));
    const expected = (await table("observations")).filter((row) => isLocalSet(row.area_set));
    expect([...new Set(told.flat().map((row) => row.observation_id))].sort()).toEqual(
      expected.map((row) => row.observation_id).sort(),
    );
  });

  test("a figure that a map attributes to a new province is in the province's file", async () => {
    const { years } = await compiledJson("api/v1/years.json");
    for (const year of new Set<number>(years.map((row: { year: number }) => row.year))) {
      const { areas_34 } = await compiledJson(`api/v1/years/${year}.json`);
      for (const row of areas_34.coverage_rate) {
        if (!row.observation_id) continue;
        const { area, figures } = await compiledJson(`api/v1/areas/${row.area_code}n.json`);
        const found = figures.find(
          (each: Record<string, unknown>) => each.observation_id === row.observation_id,
        );
        expect(found, `${year} ${row.area_code}`).toMatchObject({ year: row.figure_year });
        expect(area.rates + area.counts).toBeGreaterThan(0);
      }
    }
  });

  test("each side of a comparison links to the page of its figure", async () => {
    const { areas_63 } = await compiledJson("api/v1/compare/2011-2020.json");
    const row = areas_63.coverage_rate.find(
      (each: Record<string, unknown>) => each.area_code === "14",
    );
    expect(row.to_figure_links.page_en).toBe(`../../../../en/figure/${row.to_observation_id}/`);
    expect(row.from_figure_links.page_vi).toBe(`../../../../so-lieu/${row.from_observation_id}/`);
  });

  test("every target and source is listed once", async () => {
    const ids = (rows: Record<string, string>[], name: string) =>
      rows.map((row) => row[name]).sort();
    const { targets } = await compiledJson("api/v1/targets.json");
    expect(ids(targets, "target_id")).toEqual(ids(await table("targets"), "target_id"));
    const { sources } = await compiledJson("api/v1/sources.json");
    expect(ids(sources, "source_id")).toEqual(ids(await table("sources"), "source_id"));
  });

  test("a row on a map that shows one figure names its source, a mean names none", async () => {
    for (const path of files.filter((file) => file.startsWith("api/v1/years/"))) {
      const { areas_63, areas_34 } = await compiledJson(path);
      const rows = [areas_63, areas_34].flatMap((maps) => [
        ...maps.coverage_rate,
        ...maps.insured_share,
      ]);
      expect(areas_63.coverage_rate).toHaveLength(63);
      expect(areas_34.insured_share).toHaveLength(34);
      for (const row of rows) {
        expect(row.source_id === null, `${path} ${row.area_code}`).toBe(
          row.observation_id === null,
        );
        expect(row.figure_links === null).toBe(row.observation_id === null);
        if (["year", "earlier"].includes(row.status)) expect(row.source_id).not.toBeNull();
        if (row.status === "none") expect(row.value).toBeNull();
      }
    }
  });
});

test("files, data package and list of versions name the same version", async () => {
  const { version } = await compiledJson("datapackage.json");
  expect(openapi.info["x-data-version"]).toBe(version);
  for (const path of files) {
    expect((await compiledJson(path)).meta.data_version, path).toBe(version);
  }
  const { released, versions } = await compiledJson("api/v1/versions.json");
  expect(released).toBe(versions[0].version === version);
});

test("an area is called as its observations are", async () => {
  const { areaSets } = await readDescriptor("data");
  for (const [set, definition] of Object.entries(areaSets)) {
    const mark = "idMark" in definition ? (definition.idMark ?? "") : "";
    const area = { area_set: set as AreaSetOrCountry, area_code: "15" };
    expect(areaId(area)).toBe(`15${mark}`);
  }
});
