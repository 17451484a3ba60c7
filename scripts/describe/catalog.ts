import { apiWords } from "../../src/i18n/api.ts";
import { addressOf } from "../../src/lib/addresses.ts";
import {
  type DataPackage,
  type Dataset,
  datasetsOf,
  versionDay,
} from "../../src/lib/data-package.ts";
import { fileFormats } from "../../src/lib/file-formats.ts";
import { type Licence, metadata } from "../../src/lib/metadata.ts";
import {
  accessRights,
  country,
  fileType,
  frequency,
  languages,
  themes,
  themeTaxonomy,
} from "./authority.ts";
import { both, reference, resource, typed } from "./json-ld.ts";

/** A file as DCAT's distribution needs it. */
type File = Pick<
  DataPackage["resources"][number],
  "path" | "format" | "bytes" | "hash" | "licenses"
>;

const mediaTypes = "https://www.iana.org/assignments/media-types";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

// Links from the catalogue lead to the pages beside it, wherever the site is served from.
const dataPage = addressOf("vi", { page: "data" }, "..");

const publisher = {
  "@id": "#publisher",
  "@type": "foaf:Agent",
  "foaf:name": both(metadata.publisher.vi, metadata.publisher.en),
  "foaf:homepage": reference(addressOf("vi", { page: "home" }, ".."), "foaf:Document"),
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
  const { mediaType, authority: code, label } = fileFormats[file.format];
  const kind = reference(`${mediaTypes}/${mediaType}`, "dct:MediaType");
  return {
    "@id": file.path,
    "@type": "dcat:Distribution",
    "dct:title": both(`${label}: ${file.path}`, `${label}: ${file.path}`),
    "dcat:accessURL": resource(dataPage),
    "dcat:downloadURL": resource(file.path),
    "dct:format": fileType(code),
    "dcat:mediaType": kind,
    ...(file.format === "zip" && { "dcat:packageFormat": kind }),
    "dcat:byteSize": typed("nonNegativeInteger", file.bytes),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": reference("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
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
  "dcat:theme": themes.map((theme) => reference(theme["@id"])),
  "dcat:keyword": [
    ...metadata.keywords.vi.map((word) => ({ "@value": word, "@language": "vi" })),
    ...metadata.keywords.en.map((word) => ({ "@value": word, "@language": "en" })),
  ],
  "dct:spatial": country,
  "dct:language": languages,
  "dct:accrualPeriodicity": frequency,
  "dct:accessRights": accessRights,
});

/**
 * Where a dataset comes from, in words, and the pages of it. DCAT-AP keeps `dct:source` for
 * datasets, and a page or a document is none.
 */
function origin(sources: Dataset["main"]["sources"]) {
  const pages = sources.flatMap(({ path }) => (path?.startsWith("https:") ? [resource(path)] : []));
  const named = (key: "title" | "title_vi") => sources.map((source) => source[key]).join("; ");
  return {
    "dct:provenance": {
      "@type": "dct:ProvenanceStatement",
      "rdfs:label": both(`Nguồn: ${named("title_vi")}`, `Sources: ${named("title")}`),
    },
    ...(pages.length > 0 && { "dct:relation": pages }),
  };
}

function dataset({ name, files, main }: Dataset, version: string, day: string) {
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
    ...origin(main.sources),
    "dcat:distribution": files.map((file) => distribution(file, day)),
  };
}

/** The static API, which answers from all datasets together. */
const api = {
  "@id": "#api",
  "@type": "dcat:DataService",
  "dct:title": both(apiWords.vi.openApiTitle, apiWords.en.openApiTitle),
  "dct:description": both(apiWords.vi.lead, apiWords.en.lead),
  "dct:publisher": reference("#publisher"),
  "dcat:endpointURL": resource("api/v1/"),
  "dcat:endpointDescription": resource("api/v1/openapi.json"),
  "dcat:servesDataset": reference(`#${metadata.name}`),
  "dcat:landingPage": reference(
    addressOf("vi", { page: "data", part: "api" }, ".."),
    "foaf:Document",
  ),
  "dct:format": fileType("JSON"),
  ...rights([metadata.licence]),
  "dct:accessRights": accessRights,
};

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
    "dct:language": languages,
    "dct:spatial": country,
    "dcat:themeTaxonomy": themeTaxonomy,
    // The themes have their names here, once; datasets lead to them.
    "dcat:theme": themes,
    "dcat:service": api,
    "dcat:dataset": [whole, ...datasetsOf(dataPackage).map((each) => dataset(each, version, day))],
  };
}
