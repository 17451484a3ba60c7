import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { datasetsOf } from "../../../src/lib/data-package.ts";
import { languages } from "../../../src/lib/language.ts";
import { areaDataset, dataCatalog } from "../../../src/lib/structured-data.ts";
import { dataPackage } from "./compiled.ts";
import { schemaOrgLoader as documentLoader } from "./graph.ts";

describe.each(languages)("schema.org in %s", (lang) => {
  const addresses = { page: "https://example.org/du-lieu/", files: "https://example.org/data" };
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

  const catalog = dataCatalog(dataPackage, lang, addresses);
  const area = {
    title: "Sơn La",
    description: "Sơn La: 95.54% of people had health insurance (31 October 2020).",
    place: "Sơn La",
    address: "https://example.org/tinh/son-la/",
    years: [2011, 2020],
  };
  const province = areaDataset(dataPackage, lang, area, addresses);

  test("the catalogue holds every dataset and file", async () => {
    const [expanded] = await jsonld.expand(catalog as object, { documentLoader });
    const members = (expanded as Record<string, unknown[]>)["http://schema.org/dataset"] ?? [];
    expect(members).toHaveLength(datasetsOf(dataPackage).length);
    const described = z.array(dataset).parse(catalog.dataset);
    const files = described.flatMap(({ distribution }) =>
      distribution.map(({ contentUrl }) => contentUrl.replace(`${addresses.files}/`, "")),
    );
    expect(files.sort()).toEqual(dataPackage.resources.map(({ path }) => path).sort());
  });

  test("a province is a part of the resolved figures", async () => {
    expect(dataset.parse(province).temporalCoverage).toBe("2011/2020");
    const [expanded] = await jsonld.expand(province as object, { documentLoader });
    expect(expanded?.["http://schema.org/isPartOf"]).toMatchObject([
      { "@id": `${addresses.page}#coverage` },
    ]);
  });
});
