import { type ApiFileName, apiFiles, parameterOf } from "../../src/api/files.ts";
import { apiWords, type FileWords } from "../../src/i18n/api.ts";
import type { DataVersion } from "../releases/version.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { pageLinks } from "./links.ts";

/** Every value that the parameter of a file may have. */
export type ApiParameters = Partial<Record<ApiFileName, string[]>>;

const componentOf = (name: string) => name[0]?.toUpperCase() + name.slice(1);

function operation(name: ApiFileName, values: string[]) {
  const words: FileWords = apiWords.en.files[name];
  const parameter = parameterOf(name);
  return {
    operationId: `get${componentOf(name)}`,
    summary: words.title,
    description: words.text,
    ...(parameter && {
      parameters: [
        {
          name: parameter,
          in: "path",
          required: true,
          description: words.parameter,
          schema: { type: "string", enum: values },
        },
      ],
    }),
    responses: {
      "200": {
        description: words.text,
        content: {
          "application/json": { schema: { $ref: `#/components/schemas/${componentOf(name)}` } },
        },
      },
      "404": { description: apiWords.en.notFound },
    },
  };
}

/** The files that there are: one with a parameter only where the parameter has a value. */
export const describedFiles = (parameters: ApiParameters): ApiFileName[] =>
  (Object.keys(apiFiles) as ApiFileName[]).filter(
    (name) => !parameterOf(name) || parameters[name]?.length,
  );

/** The OpenAPI 3.1 description of the API, with the schema of every file. */
export function openApi(version: DataVersion, parameters: ApiParameters) {
  const names = describedFiles(parameters);
  const words = apiWords.en;
  return {
    openapi: "3.1.1",
    info: {
      title: words.openApiTitle,
      version: "1.0.0",
      summary: words.openApiSummary,
      description: words.rules.join("\n\n"),
      license: { name: "Creative Commons Attribution 4.0", identifier: "CC-BY-4.0" },
      "x-data-version": version.version,
    },
    externalDocs: {
      description: words.title,
      url: pageLinks("openapi.json", { page: "data", part: "api" }).page_en,
    },
    servers: [{ url: ".", description: words.server }],
    security: [],
    paths: Object.fromEntries(
      names.map((name) => [
        `/${apiFiles[name].path}`,
        { get: operation(name, parameters[name] ?? []) },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        names.map((name) => {
          const { $schema: _, ...schema } = jsonSchemaOf(name);
          return [componentOf(name), schema];
        }),
      ),
    },
  };
}
