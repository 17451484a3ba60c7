import type { FileFormat } from "./file-formats.ts";
import type { Bilingual, Language } from "./language.ts";
import type { Licence } from "./metadata.ts";

/** A column as `datapackage.json` describes it; what only the checks use is left out. */
export interface Column {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "year";
  title: string;
  title_vi: string;
  description: string;
  description_vi: string;
  unit?: string;
  unit_vi?: string;
  example?: string;
  /** The column whose printed decimals this one counts. */
  decimalsOf?: string;
  /** Meaning of each allowed value. */
  values?: Record<string, Bilingual<string>>;
  constraints?: {
    required?: boolean;
    minimum?: number;
    maximum?: number;
    pattern?: string;
    enum?: string[];
  };
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface TableSchema {
  fields: Column[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
}

/** What a dataset reaches over; absent where it has no years or no areas. */
export interface Extent {
  /** Rows of a table, features of a set of shapes. */
  rowCount: number;
  years?: { from: number; to: number };
  /** Number of areas by area set. */
  areas?: Record<string, number>;
}

/** One published file. */
export interface Resource extends Extent {
  name: string;
  /** The dataset whose rows this file holds in its format. */
  dataset: string;
  path: string;
  title: string;
  title_vi: string;
  description: string;
  description_vi: string;
  format: FileFormat;
  mediatype: string;
  licenses: Licence[];
  sources: { title: string; title_vi: string; path?: string; version?: string }[];
  /** Size of the file. */
  bytes: number;
  /** `sha256:` and the digest in hexadecimal digits. */
  hash: string;
  schema?: TableSchema;
}

/** The public `datapackage.json`. */
export interface DataPackage {
  name: string;
  version: string;
  /** Day of the version as a moment, `YYYY-MM-DDT00:00:00Z`. */
  created: string;
  resources: Resource[];
}

/** One dataset in all its formats. */
export interface Dataset {
  name: string;
  /** The workbook for people first, then the files for programs. */
  files: Resource[];
  /** The file that the others are made after: CSV for a table, TopoJSON for shapes. */
  main: Resource;
}

/** The datasets of a package in its order, each with its files. */
export function datasetsOf({ resources }: Pick<DataPackage, "resources">): Dataset[] {
  const groups = Map.groupBy(resources, ({ dataset }) => dataset);
  return [...groups].map(([name, files]) => ({
    name,
    files: files.toSorted((a, b) => Number(b.format === "xlsx") - Number(a.format === "xlsx")),
    main: files[0] as Resource,
  }));
}

/** Text of something that is described in both languages. */
export const described = (
  text: Pick<Column, "title" | "title_vi" | "description" | "description_vi">,
  language: Language,
): { title: string; description: string } =>
  language === "vi"
    ? { title: text.title_vi, description: text.description_vi }
    : { title: text.title, description: text.description };

/** The day of the version, `YYYY-MM-DD`. */
export const versionDay = ({ created }: Pick<DataPackage, "created">): string =>
  created.slice(0, 10);
