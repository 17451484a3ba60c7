import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { queryViews, type ViewName } from "../../i18n/query-views.ts";
import type { Language } from "../../lib/language.ts";
import { run } from "../../page-data/ask.ts";

/** A column as the page explains it. */
interface DictionaryColumn {
  name: string;
  /** DuckDB's name of its type. */
  type: string;
  meaning: string;
}

/** A published table as the page explains it. */
export interface DictionaryTable {
  name: string;
  title: string;
  description: string;
  rows: number;
  columns: DictionaryColumn[];
}

/** A view that answers our own questions, and may answer a reader's. */
export interface DictionaryView {
  name: string;
  meaning: string;
  columns: string[];
}

type Described = Record<"title" | "title_vi" | "description" | "description_vi", string>;
interface Resource extends Described {
  name: string;
  path: string;
  schema?: { fields: (Described & { name: string; unit?: string; unit_vi?: string })[] };
}

async function readResources(): Promise<Resource[]> {
  const path = join(process.cwd(), "public/data/datapackage.json");
  const { resources } = JSON.parse(await readFile(path, "utf8")) as { resources: Resource[] };
  return resources.filter((resource) => resource.path.endsWith(".csv"));
}

/** Types of every column, by "table.column". */
async function readTypes(): Promise<Map<string, string>> {
  const rows = await run(
    "SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY ordinal_position",
  );
  return new Map(rows.map((row) => [`${row.table_name}.${row.column_name}`, `${row.data_type}`]));
}

/** The published tables, first those that most questions begin with. */
export async function dictionaryTables(language: Language): Promise<DictionaryTable[]> {
  const first = ["coverage", "observations", "targets", "provinces", "population"];
  const resources = await readResources();
  const rank = ({ name }: Resource) => (first.includes(name) ? first.indexOf(name) : first.length);
  const types = await readTypes();
  const own = <Key extends "title" | "description">(what: Described, key: Key) =>
    language === "vi" ? what[`${key}_vi`] : what[key];
  return Promise.all(
    resources
      .toSorted((a, b) => rank(a) - rank(b))
      .map(async (resource) => {
        const [counted] = await run(`SELECT count(*)::INTEGER AS rows FROM ${resource.name}`);
        return {
          name: resource.name,
          title: own(resource, "title"),
          description: own(resource, "description"),
          rows: Number(counted?.rows),
          columns: (resource.schema?.fields ?? []).map((field) => ({
            name: field.name,
            type: types.get(`${resource.name}.${field.name}`) ?? "",
            meaning: own(field, "description"),
          })),
        };
      }),
  );
}

/** The views worth knowing, with the names of their columns. */
export async function dictionaryViews(language: Language): Promise<DictionaryView[]> {
  const names = Object.keys(queryViews[language]) as ViewName[];
  return Promise.all(
    names.map(async (name) => {
      const columns = await run(
        `DESCRIBE SELECT * FROM ${name === "group_figures" ? "group_figures(0)" : name}`,
      );
      return {
        name: name === "group_figures" ? "group_figures(n)" : name,
        meaning: queryViews[language][name],
        columns: columns.map((row) => String(row.column_name)),
      };
    }),
  );
}
