import type { Extent } from "../../src/lib/data-package.ts";
import { type FileFormat, fileFormats } from "../../src/lib/file-formats.ts";
import { metadata } from "../../src/lib/metadata.ts";
import { isDay } from "../../src/lib/workbook/sheets.ts";
import type { AreaSet } from "../../src/sql/questions.ts";
import type { Descriptor, Resource } from "../read/descriptor.ts";
import type { PublishedVersion } from "../releases/version.ts";
import type { PublishedTable } from "../write/downloads.ts";
import { extentOf } from "./extent.ts";

/** A file of the package before it is measured. */
export interface Described extends Extent {
  name: string;
  dataset: string;
  path: string;
  format: FileFormat;
  [property: string]: unknown;
}

/** A dataset's description in another of its formats. */
function inFormat(main: Described, format: FileFormat, more: object = {}): Described {
  const { encoding: _encoding, dialect: _dialect, ...rest } = main;
  return {
    ...rest,
    name: `${main.dataset}-${format}`,
    path: `${main.dataset}.${format}`,
    format,
    mediatype: fileFormats[format].mediaType,
    ...more,
  };
}

const dialect = (properties: object) => ({
  dialect: { $schema: "https://datapackage.org/profiles/2.0/tabledialect.json", ...properties },
});

/** The schema of a workbook, whose columns of days hold dates among texts of months and years. */
const workbookSchema = ({ schema }: Resource, { rows }: PublishedTable) => ({
  ...schema,
  fields: schema.fields.map((field) => {
    if (!rows.some(({ cells }) => isDay(cells[field.name]))) return field;
    const { pattern: _, ...constraints } = field.constraints ?? {};
    return { ...field, type: "any", constraints };
  }),
});

/** A table as CSV, Parquet, JSON and a workbook; the islands as GeoJSON too. */
function tableResources(resource: Resource, table: PublishedTable): Described[] {
  const main: Described = {
    ...resource,
    ...extentOf(table, resource),
    dataset: resource.name,
    format: "csv",
    // Readers that guess the delimiter take the semicolons within texts for it.
    ...dialect({ delimiter: "," }),
  };
  return [
    main,
    inFormat(main, "parquet"),
    inFormat(main, "json", { encoding: "utf-8", ...dialect({ itemType: "object" }) }),
    inFormat(main, "xlsx", {
      schema: workbookSchema(resource, table),
      ...dialect({ sheetName: resource.name, headerRows: [1] }),
    }),
    // Shapes are no table to a reader of tables, whatever columns their points have.
    ...(resource.name === "islands"
      ? [inFormat(main, "geojson", { type: undefined, schema: undefined })]
      : []),
  ];
}

/** The shapes of an area set as TopoJSON and GeoJSON. */
function shapesResources(areaSet: AreaSet): Described[] {
  const name = `provinces-${areaSet}`;
  const main: Described = {
    name,
    dataset: name,
    path: `${name}.topo.json`,
    title: `Shapes of the ${areaSet} provinces, with the Hoàng Sa and Trường Sa islands`,
    title_vi: `Ranh giới ${areaSet} tỉnh, thành phố, kèm quần đảo Hoàng Sa và Trường Sa`,
    description:
      "A shape for each province, with its islands; the id is the province's statistics-office code. Hoàng Sa and Trường Sa, points, are a layer of their own: the object islands of the TopoJSON, and islands.geojson beside the GeoJSON; a map of Viet Nam shows both. The source lacks the small islands Bạch Long Vĩ, Cồn Cỏ and Nam Du. WGS 84.",
    description_vi:
      "Mỗi tỉnh, thành phố là một đối tượng, gồm cả đảo ven bờ; id là mã tỉnh của Cục Thống kê. Hoàng Sa và Trường Sa là các điểm, thành một lớp riêng: đối tượng islands trong TopoJSON và tệp islands.geojson đi cùng GeoJSON; bản đồ Việt Nam phải có cả hai lớp. Nguồn không có ba đảo nhỏ Bạch Long Vĩ, Cồn Cỏ và Nam Du. Hệ tọa độ WGS 84.",
    format: "topojson",
    mediatype: fileFormats.topojson.mediaType,
    rowCount: Number(areaSet),
    areas: { [areaSet]: Number(areaSet) },
    licenses: [metadata.shapesLicence],
    sources: metadata.sources.slice(2),
  };
  return [main, inFormat(main, "geojson")];
}

/**
 * Every file that the data package describes, tables in the order of their description.
 * @param tables every table by its name
 */
export const describedFiles = (
  resources: Resource[],
  tables: Map<string, PublishedTable>,
): Described[] => [
  ...resources.flatMap((resource) =>
    tableResources(resource, tables.get(resource.name) as PublishedTable),
  ),
  ...shapesResources("63"),
  ...shapesResources("34"),
];

/** The public `datapackage.json`, which describes every data file with its size and SHA-256. */
export function dataPackage(
  { $schema, name, areaSets }: Descriptor,
  version: PublishedVersion,
  resources: object[],
) {
  const { title, description, keywords, licence, publisher, sources } = metadata;
  return {
    $schema,
    name,
    title: title.en,
    title_vi: title.vi,
    description: description.en,
    description_vi: description.vi,
    version: version.version,
    created: `${version.day}T00:00:00Z`,
    keywords: [...keywords.en, ...keywords.vi],
    licenses: [licence],
    contributors: [{ title: publisher.en, title_vi: publisher.vi, roles: ["publisher"] }],
    sources,
    areaSets,
    resources,
  };
}
