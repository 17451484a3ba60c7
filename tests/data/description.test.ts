import { expect, test } from "vitest";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { computedResources } from "../../scripts/write/computed.ts";

const { resources: tables, areaSets } = await readDescriptor("data");
const resources = [...tables, ...(await computedResources())];
const fieldNames = (resource: string) =>
  resources.find(({ name }) => name === resource)?.schema.fields.map(({ name }) => name) ?? [];

test.each(resources.map((resource) => [resource.name, resource] as const))(
  "%s has its licences and sources",
  (_name, resource) => {
    expect(resource.licenses).toContainEqual(expect.objectContaining({ name: "CC-BY-4.0" }));
    for (const source of resource.sources as object[]) {
      expect(source).toMatchObject({ title: expect.any(String), title_vi: expect.any(String) });
    }
  },
);

const fields = resources.flatMap((resource) =>
  resource.schema.fields.map(
    (field) => [`${resource.name}.${field.name}`, field, resource] as const,
  ),
);

test.each(fields)("%s is described in two languages", (_name, field) => {
  expect(field.title_vi).not.toBe("");
  expect(field.description_vi).not.toBe(field.description);
  if (["number", "integer", "year"].includes(field.type)) {
    expect(field.unitless ?? (field.unit && field.unit_vi), "unit or reason").toBeTruthy();
  }
});

test.each(fields)("%s explains each allowed value", (_name, field) => {
  expect(Object.keys(field.values ?? {}).sort()).toEqual(
    [...(field.constraints?.enum ?? [])].sort(),
  );
});

test.each(fields)("%s names only fields that exist", (_name, field, resource) => {
  const { presentWith, notBefore, notAbove, slugOf, area } = field;
  const named = [
    presentWith,
    notBefore,
    notAbove,
    slugOf,
    area && "setField" in area && area.setField,
  ];
  const own = fieldNames(resource.name);
  expect(named.filter(Boolean).filter((name) => !own.includes(`${name}`))).toEqual([]);
  if (area && "sets" in area)
    expect(Object.keys(areaSets)).toEqual(expect.arrayContaining(area.sets));
});

test("keys and references lead to fields that exist", () => {
  for (const { name, schema, distinctBy = [] } of resources) {
    const keys = [schema.primaryKey, ...(schema.uniqueKeys ?? []), distinctBy].flat();
    expect(fieldNames(name)).toEqual(expect.arrayContaining(keys));
    for (const { fields: own, reference } of schema.foreignKeys ?? []) {
      expect(fieldNames(name)).toEqual(expect.arrayContaining(own));
      expect(fieldNames(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
    }
  }
});
