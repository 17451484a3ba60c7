import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ApiContent, type ApiFileName, apiFiles, apiPath } from "../../src/api/files.ts";
import { apiFolder, type Meta } from "../../src/api/meta.ts";
import { apiWords } from "../../src/i18n/api.ts";
import type { DataVersion } from "../releases/version.ts";
import { linkFrom, pageLinks } from "./links.ts";

/** Binary fractions such as 6.299999999999997 end after four decimals, more than any source prints. */
const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Number(value.toFixed(4)) : value;

/** Writes JSON on one line into a folder of the API, which is made when it is missing. */
export async function writeCompact(
  directory: string,
  path: string,
  content: object,
): Promise<void> {
  const target = join(directory, apiFolder.replace(/^data\//, ""), path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(content, rounded)}\n`);
}

/** Writes one file of the API, held to its schema. */
export type ApiWriter = <Name extends ApiFileName>(
  name: Name,
  content: ApiContent<Name>,
  origin: Origin,
) => Promise<void>;

interface Origin {
  /** The value of the parameter in the file's path. */
  parameter?: string;
  /** The questions of `src/sql/` that the content answers. */
  questions: string[];
  /** What the file is about, where its parameter does not read well as a title. */
  about?: { vi: string; en: string };
}

/** A writer into the folder of the downloads. */
export function apiWriter(directory: string, version: DataVersion): ApiWriter {
  return async (name, content, { parameter, questions, about }) => {
    const path = apiPath(name, parameter);
    const title = (language: "vi" | "en") =>
      [apiWords[language].files[name].title, about?.[language] ?? parameter]
        .filter(Boolean)
        .join(": ");
    const documentation = pageLinks(path, { page: "data", part: "api" });
    const meta: Meta = {
      title_vi: title("vi"),
      title_en: title("en"),
      api_version: "v1",
      data_version: version.version,
      data_sha256: version.sha256,
      licence: "CC-BY-4.0",
      licence_url: "https://creativecommons.org/licenses/by/4.0/",
      attribution: apiWords.en.attribution,
      generated_from: questions.map((question) => `src/sql/${question}.sql`),
      openapi: linkFrom(path, `${apiFolder}/openapi.json`),
      documentation_vi: documentation.page_vi,
      documentation_en: documentation.page_en,
    };
    const $schema = linkFrom(path, `${apiFolder}/schemas/${name}.json`);
    await writeCompact(directory, path, apiFiles[name].schema.parse({ $schema, meta, ...content }));
  };
}
