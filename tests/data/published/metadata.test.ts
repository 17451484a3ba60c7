import { expect, test } from "vitest";
import { datasetsOf } from "../../../src/lib/data-package.ts";
import { datasetGroups } from "../../../src/lib/dataset-groups.ts";
import { dataPackage, published, readText } from "./compiled.ts";

test("every dataset has its place on the data page", () => {
  const shown = Object.values(datasetGroups).flat();
  expect([...shown].sort()).toEqual(
    datasetsOf(dataPackage)
      .map(({ name }) => name)
      .sort(),
  );
});

test("nothing published names the machine it was made on", async () => {
  for (const file of ["datapackage.json", "catalog.jsonld", "csv-metadata.json"]) {
    expect(await readText(file)).not.toMatch(new RegExp(`${process.cwd()}|${published}|localhost`));
  }
});
