import { readFile } from "node:fs/promises";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { citationFile } from "../../../scripts/metadata/citation-file.ts";
import { datasetsOf } from "../../../src/lib/data-package.ts";
import { datasetGroups } from "../../../src/lib/dataset-groups.ts";
import { languages } from "../../../src/lib/language.ts";
import { metadata } from "../../../src/lib/metadata.ts";
import { areaDataset, dataCatalog } from "../../../src/lib/structured-data.ts";
import { dataPackage, published, readText } from "./compiled.ts";
import { dataPackageSchema } from "./data-package.schema.ts";

describe("datapackage.json", () => {
  test("keeps the rules of Data Package 2.0", () => {
    const { error } = dataPackageSchema.safeParse(dataPackage);
    expect(error && z.prettifyError(error)).toBeUndefined();
  });

  test.each([
    ["a path out of the folder", { path: "../secret.csv" }],
    ["a hash of another kind", { hash: "md5:00" }],
    ["a table without a schema", { schema: undefined }],
  ])("the check finds %s", (_fault, change) => {
    const [first, ...rest] = dataPackage.resources;
    const broken = { ...dataPackage, resources: [{ ...first, ...change }, ...rest] };
    expect(dataPackageSchema.safeParse(broken).success).toBe(false);
  });

  test("leads from each table only to tables that are there", () => {
    const names = dataPackage.resources.map(({ name }) => name);
    for (const { schema } of dataPackage.resources) {
      for (const { reference } of schema?.foreignKeys ?? []) {
        expect(names).toContain(reference.resource);
      }
    }
  });

  test("says what the model says", () => {
    expect(dataPackage).toMatchObject({
      name: metadata.name,
      title: metadata.title.en,
      title_vi: metadata.title.vi,
      licenses: [metadata.licence],
    });
  });
});

// Written from the Citation File Format 1.2.0, whose published JSON Schema no package registry has.
const citationSchema = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  message: z.string().min(1),
  type: z.enum(["dataset", "software"]),
  title: z.string().min(1),
  abstract: z.string().min(1),
  // An entity has a name; a person would have given and family names.
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().optional(),
  "date-released": z.iso.date().optional(),
  license: z.literal(["CC-BY-4.0", "MIT", "ODbL-1.0"]),
  "license-url": z.url(),
  keywords: z.array(z.string().min(1)).min(1),
});

describe("CITATION.cff", () => {
  test("at the root is what the model says; renew it with scripts/write-citation.ts", async () => {
    const text = await readFile("CITATION.cff", "utf8");
    expect(text).toBe(citationFile());
    citationSchema.parse(parse(text));
  });

  test("beside the data names its version and day", async () => {
    expect(citationSchema.parse(parse(await readText("CITATION.cff")))).toMatchObject({
      version: dataPackage.version,
      "date-released": dataPackage.created.slice(0, 10),
    });
  });
});

test("every dataset has its place on the data page", () => {
  const shown = Object.values(datasetGroups).flat();
  expect([...shown].sort()).toEqual(
    datasetsOf(dataPackage)
      .map(({ name }) => name)
      .sort(),
  );
});

describe.each(languages)("schema.org in %s", (lang) => {
  const addresses = { page: "https://example.org/du-lieu/", files: "https://example.org/data" };
  // The types of schema-dts hold property names and nesting to schema.org when the code is checked;
  // here the rest: it expands as JSON-LD, and has what dataset search engines ask for.
  const context = { document: { "@context": { "@vocab": "https://schema.org/" } } };
  const documentLoader = async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`asked for ${url}`);
    return { ...context, documentUrl: url };
  };
  const dataset = z.looseObject({
    name: z.string().min(1).max(200),
    description: z.string().min(50).max(5000),
    url: z.url(),
    license: z.union([z.url(), z.array(z.url()).min(1)]),
    version: z.literal(dataPackage.version),
    datePublished: z.iso.date(),
    temporalCoverage: z
      .string()
      .regex(/^\d{4}\/\d{4}$/)
      .optional(),
    distribution: z
      .array(
        z.looseObject({
          contentUrl: z.url(),
          encodingFormat: z.string(),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .min(1),
  });

  test("the catalogue holds every dataset and file", async () => {
    const catalog = dataCatalog(dataPackage, lang, addresses);
    const [expanded] = await jsonld.expand(catalog as object, { documentLoader });
    const members = (expanded as Record<string, unknown[]>)["https://schema.org/dataset"] ?? [];
    expect(members).toHaveLength(datasetsOf(dataPackage).length);
    const described = z.array(dataset).parse(catalog.dataset);
    const files = described.flatMap(({ distribution }) =>
      distribution.map(({ contentUrl }) => contentUrl.replace(`${addresses.files}/`, "")),
    );
    expect(files.sort()).toEqual(dataPackage.resources.map(({ path }) => path).sort());
  });

  test("a province is a part of the resolved figures", async () => {
    const area = {
      title: "Sơn La",
      description: "Sơn La: 95.54% of people had health insurance (31 October 2020).",
      place: "Sơn La",
      address: "https://example.org/tinh/son-la/",
      years: [2011, 2020],
    };
    const described = areaDataset(dataPackage, lang, area, addresses);
    expect(dataset.parse(described).temporalCoverage).toBe("2011/2020");
    const [expanded] = await jsonld.expand(described as object, { documentLoader });
    expect(expanded?.["https://schema.org/isPartOf"]).toMatchObject([
      { "@id": `${addresses.page}#coverage` },
    ]);
  });
});

test("nothing published names the machine it was made on", async () => {
  for (const file of ["datapackage.json", "catalog.jsonld", "csv-metadata.json"]) {
    expect(await readText(file)).not.toMatch(new RegExp(`${process.cwd()}|${published}|localhost`));
  }
});
