import type {
  BreadcrumbList,
  DataCatalog,
  DataDownload,
  Organization,
  Dataset as SchemaDataset,
  WithContext,
} from "schema-dts";
import {
  type DataPackage,
  datasetsOf,
  described,
  type Resource,
  versionDay,
} from "./data-package.ts";
import type { Language } from "./language.ts";
import { metadata } from "./metadata.ts";

/** Where the described things are: full addresses without an anchor. */
export interface Addresses {
  /** The data page in the language. */
  page: string;
  /** The folder of the files, without a slash at its end. */
  files: string;
}

const publisher = (lang: Language): Organization => ({
  "@type": "Organization",
  name: metadata.publisher[lang],
});

const place = (lang: Language) =>
  ({ "@type": "Country", name: metadata.place[lang], identifier: metadata.place.iso }) as const;

const download = (file: Resource, files: string): DataDownload => ({
  "@type": "DataDownload",
  name: file.path,
  contentUrl: `${files}/${file.path}`,
  encodingFormat: file.mediatype,
  contentSize: `${file.bytes} B`,
  sha256: file.hash.replace("sha256:", ""),
});

/** What every dataset of the site says about itself. */
function common(dataPackage: DataPackage, lang: Language) {
  return {
    version: dataPackage.version,
    datePublished: versionDay(dataPackage),
    inLanguage: ["vi", "en"],
    isAccessibleForFree: true,
    creator: publisher(lang),
    publisher: publisher(lang),
    keywords: [...metadata.keywords[lang]],
    spatialCoverage: place(lang),
  } satisfies Partial<SchemaDataset>;
}

/** The data page as a catalogue of all datasets with their files. */
export function dataCatalog(
  dataPackage: DataPackage,
  lang: Language,
  { page, files: folder }: Addresses,
): WithContext<DataCatalog> {
  const catalog = `${page}#catalog`;
  const datasets = datasetsOf(dataPackage).map(({ name, main, files }): SchemaDataset => {
    const { title, description } = described(main, lang);
    return {
      "@type": "Dataset",
      "@id": `${page}#${name}`,
      name: title,
      description,
      url: `${page}#${name}`,
      identifier: name,
      license: main.licenses.map(({ path }) => path),
      includedInDataCatalog: { "@id": catalog },
      ...common(dataPackage, lang),
      ...(main.years && { temporalCoverage: `${main.years.from}/${main.years.to}` }),
      variableMeasured: main.schema?.fields.flatMap((field) =>
        field.unit && field.type !== "year"
          ? [
              {
                "@type": "PropertyValue" as const,
                name: described(field, lang).title,
                description: described(field, lang).description,
                unitText: lang === "vi" ? field.unit_vi : field.unit,
              },
            ]
          : [],
      ),
      distribution: files.map((file) => download(file, folder)),
    };
  });
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": catalog,
    name: metadata.title[lang],
    description: metadata.description[lang],
    url: page,
    license: metadata.licence.path,
    ...common(dataPackage, lang),
    dataset: datasets,
  };
}

/** The page of one area as a dataset of its own, a part of the resolved figures. */
export function areaDataset(
  dataPackage: DataPackage,
  lang: Language,
  area: { title: string; description: string; place: string; address: string; years: number[] },
  { page, files }: Addresses,
): WithContext<SchemaDataset> {
  const parts = dataPackage.resources.filter(({ dataset }) => dataset === "coverage");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: area.title,
    description: area.description,
    url: area.address,
    license: metadata.licence.path,
    isPartOf: { "@type": "Dataset", "@id": `${page}#coverage` },
    ...common(dataPackage, lang),
    spatialCoverage: {
      "@type": "AdministrativeArea",
      name: area.place,
      containedInPlace: place(lang),
    },
    ...(area.years.length > 0 && {
      temporalCoverage: `${Math.min(...area.years)}/${Math.max(...area.years)}`,
    }),
    distribution: parts.map((file) => download(file, files)),
  };
}

/** The way to a page, by the name and full address of each step, the home page first. */
export const breadcrumbList = (
  steps: readonly { name: string; address: string }[],
): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, address }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: address,
  })),
});
