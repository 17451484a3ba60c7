import { addressOf } from "../../src/lib/addresses.ts";
import {
  type DataPackage,
  type Dataset,
  datasetsOf,
  versionDay,
} from "../../src/lib/data-package.ts";
import { fileFormats } from "../../src/lib/file-formats.ts";
import { type Licence, metadata } from "../../src/lib/metadata.ts";

/** A file as DCAT's distribution needs it. */
type File = Pick<
  DataPackage["resources"][number],
  "path" | "format" | "bytes" | "hash" | "licenses"
>;

const authority = "http://publications.europa.eu/resource/authority";
const mediaTypes = "https://www.iana.org/assignments/media-types";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const both = (vi: string, en: string) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];
const typed = (type: string, value: string | number) => ({
  "@type": `xsd:${type}`,
  "@value": String(value),
});
const reference = (id: string, type?: string) => ({ "@id": id, ...(type && { "@type": type }) });

// Links from the catalogue lead to the pages beside it, wherever the site is served from.
const dataPage = addressOf("vi", { page: "data" }, "..");

const publisher = {
  "@id": "#publisher",
  "@type": "foaf:Agent",
  "foaf:name": both(metadata.publisher.vi, metadata.publisher.en),
  "foaf:homepage": reference(addressOf("vi", { page: "home" }, "..")),
};

/** DCAT-AP allows one licence; where parts of a file have another, a statement says so. */
const rights = (licences: readonly Licence[]) => ({
  "dct:license": reference((licences[0] ?? metadata.licence).path, "dct:LicenseDocument"),
  ...(licences.length > 1 && {
    "dct:rights": {
      "@type": "dct:RightsStatement",
      "rdfs:label": licences.map(({ title, path }) => `${title} (${path})`).join("; "),
    },
  }),
});

function distribution(file: File, day: string) {
  const { mediaType, authority: format, label } = fileFormats[file.format];
  const kind = reference(`${mediaTypes}/${mediaType}`, "dct:MediaType");
  return {
    "@id": file.path,
    "@type": "dcat:Distribution",
    "dct:title": both(`${label}: ${file.path}`, `${label}: ${file.path}`),
    "dcat:accessURL": reference(dataPage),
    "dcat:downloadURL": reference(file.path),
    "dct:format": reference(`${authority}/file-type/${format}`, "dct:MediaTypeOrExtent"),
    "dcat:mediaType": kind,
    ...(file.format === "zip" && { "dcat:packageFormat": kind }),
    "dcat:byteSize": typed("nonNegativeInteger", file.bytes),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": reference("spdx:checksumAlgorithm_sha256"),
      "spdx:checksumValue": typed("hexBinary", file.hash.replace("sha256:", "")),
    },
    ...rights(file.licenses),
    "dct:issued": typed("date", day),
  };
}

/** What every dataset of the catalogue shares. */
const shared = (version: string, day: string) => ({
  "@type": "dcat:Dataset",
  "dct:publisher": reference("#publisher"),
  "dcat:version": version,
  "dct:issued": typed("date", day),
  "dcat:theme": [
    reference(`${authority}/data-theme/HEAL`),
    reference(`${authority}/data-theme/SOCI`),
  ],
  "dcat:keyword": [
    ...metadata.keywords.vi.map((word) => ({ "@value": word, "@language": "vi" })),
    ...metadata.keywords.en.map((word) => ({ "@value": word, "@language": "en" })),
  ],
  "dct:spatial": reference(`${authority}/country/VNM`, "dct:Location"),
  "dct:language": [reference(`${authority}/language/VIE`), reference(`${authority}/language/ENG`)],
  "dct:accrualPeriodicity": reference(`${authority}/frequency/IRREG`, "dct:Frequency"),
  "dct:accessRights": reference(`${authority}/access-right/PUBLIC`, "dct:RightsStatement"),
});

function dataset({ name, files, main }: Dataset, version: string, day: string) {
  const sources = main.sources.flatMap(({ path }) =>
    path?.startsWith("https:") ? [reference(path)] : [],
  );
  return {
    "@id": `#${name}`,
    ...shared(version, day),
    "dct:identifier": name,
    "dct:title": both(main.title_vi, main.title),
    "dct:description": both(main.description_vi, main.description),
    "dcat:landingPage": reference(`${dataPage}#${name}`, "foaf:Document"),
    "dct:isPartOf": reference(`#${metadata.name}`),
    ...(main.years && {
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": typed("gYear", main.years.from),
        "dcat:endDate": typed("gYear", main.years.to),
      },
    }),
    ...(sources.length > 0 && { "dct:source": sources }),
    "dcat:distribution": files.map((file) => distribution(file, day)),
  };
}

/** The catalogue of the datasets by DCAT-AP 3, as JSON-LD whose links are relative to its address. */
export function catalog(dataPackage: DataPackage, archive: Pick<File, "path" | "bytes" | "hash">) {
  const day = versionDay(dataPackage);
  const { version } = dataPackage;
  const whole = {
    "@id": `#${metadata.name}`,
    ...shared(version, day),
    "dct:identifier": metadata.name,
    "dct:title": both(metadata.title.vi, metadata.title.en),
    "dct:description": both(metadata.description.vi, metadata.description.en),
    "dcat:landingPage": reference(dataPage, "foaf:Document"),
    "dcat:distribution": [
      distribution({ ...archive, format: "zip", licenses: [metadata.licence] }, day),
    ],
  };
  return {
    "@context": context,
    "@id": "#catalog",
    "@type": "dcat:Catalog",
    "dct:title": both(metadata.site.vi, metadata.site.en),
    "dct:description": both(metadata.description.vi, metadata.description.en),
    "dct:publisher": publisher,
    "foaf:homepage": reference(dataPage, "foaf:Document"),
    ...rights([metadata.licence]),
    "dct:issued": typed("date", day),
    "dct:language": shared(version, day)["dct:language"],
    "dct:spatial": reference(`${authority}/country/VNM`, "dct:Location"),
    "dcat:themeTaxonomy": reference(`${authority}/data-theme`),
    "dcat:dataset": [whole, ...datasetsOf(dataPackage).map((each) => dataset(each, version, day))],
  };
}
