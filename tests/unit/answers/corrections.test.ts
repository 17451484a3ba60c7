import { expect, test } from "vitest";
import { correctedCells } from "../../../src/answers/corrections.ts";
import type { Column } from "../../../src/lib/data-package.ts";
import { correctionsOf } from "../../../src/page-data/corrections.ts";

const before = {
  observation_id: "14-2020",
  as_of: "2020-10",
  as_of_basis: "context",
  rate_pct: "95.5",
  rate_qualifier: "about",
  participants: "1196739",
  participants_qualifier: "rounded",
  note_en: "",
};
const after = {
  ...before,
  as_of_basis: "stated",
  rate_pct: "95.50",
  rate_qualifier: "exact",
  participants_qualifier: "exact",
  note_en: "Printed so in the annex.",
};
const cell = (name: keyof typeof before) => ({ before: before[name], after: after[name] });
const changed = (...names: (keyof typeof before)[]) => ({
  key: "14-2020",
  columns: Object.fromEntries(names.map((name) => [name, cell(name)])),
});
const earlier = new Map([["14-2020", before]]);
const later = new Map([["14-2020", after]]);
const log = (change: Parameters<typeof correctionsOf>[1]) =>
  correctionsOf("observations", change, earlier, later);

const basis: Column = {
  name: "as_of_basis",
  type: "string",
  title: "Basis of the date",
  title_vi: "Căn cứ",
  description: "",
  description_vi: "",
  values: { context: { en: "From the context", vi: "Theo ngữ cảnh" } },
};

test("a value and its bound are one correction, each as pages write it", () => {
  const change = changed("rate_pct", "rate_qualifier", "participants_qualifier");
  const [correction] = log({ changed: [change], withdrawn: [] });
  expect(correction && correctedCells(correction, [], "en")).toEqual([
    { name: "rate_pct", before: "about 95.5%", after: "95.50%" },
    {
      name: "participants",
      before: "1,196,739 people (rounded)",
      after: "1,196,739 people",
    },
  ]);
});

test("other cells are named and written by the description of their column", () => {
  const [correction] = log({ changed: [changed("as_of_basis")], withdrawn: [] });
  expect(correction && correctedCells(correction, [basis], "vi")).toEqual([
    { name: "Căn cứ", before: "Theo ngữ cảnh", after: "stated" },
  ]);
});

test("a target keeps its word, an emptied cell says so", () => {
  const target = { target_pct: "80", target_qualifier: "at_least", instrument: "538/QĐ-TTg" };
  const cells = correctedCells(
    {
      table: "targets",
      key: "14-t2020",
      before: target,
      after: { target_pct: "81", target_qualifier: "exact", instrument: "" },
      columns: ["target_pct", "target_qualifier", "instrument"],
    },
    [],
    "en",
  );
  expect(cells.map(({ before, after }) => `${before} → ${after}`)).toEqual([
    "at least 80% → 81%",
    "538/QĐ-TTg → empty",
  ]);
});

test("a note alone corrects nothing; what was withdrawn is told", () => {
  expect(log({ changed: [changed("note_en")], withdrawn: [] })).toEqual([]);
  expect(log({ changed: [], withdrawn: [{ key: "14-2011", row: before }] })).toEqual([
    { table: "observations", key: "14-2011", before, columns: [] },
  ]);
});
