import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyTargets } from "./fixture.ts";

/** One province a case: its targets of 2018, the one in force first by name. */
const cases: { says: string; rows: Cells[]; inForce: string }[] = [
  {
    says: "the National Assembly's for the year before the Prime Minister's of years earlier",
    rows: [
      { target_id: "assembly", set_by: "national_assembly", target_pct: 80 },
      { target_id: "pm", instrument: "Quyết định 538/QĐ-TTg" },
    ],
    inForce: "assembly",
  },
  {
    says: "the Prime Minister's where it is newer than the National Assembly's resolution",
    rows: [
      { target_id: "assembly", set_by: "national_assembly", instrument: "68/2013/QH13" },
      { target_id: "pm", target_pct: 70, instrument: "Quyết định 1167/QĐ-TTg" },
    ],
    inForce: "pm",
  },
  {
    says: "a national body of unknown date before a province's decision of a known one",
    rows: [
      { target_id: "own", set_by: "province", instrument: "Quyết định 1167/QĐ-TTg" },
      { target_id: "national", set_by: "national", target_pct: 80 },
    ],
    inForce: "national",
  },
  {
    says: "a provincial target where there is no other",
    rows: [{ target_id: "own", set_by: "province" }],
    inForce: "own",
  },
  {
    says: "the higher one where age does not tell",
    rows: [
      { target_id: "lower", set_by: "province", target_pct: 84 },
      { target_id: "upper", set_by: "province", target_pct: 90 },
    ],
    inForce: "upper",
  },
  {
    says: "a number within another number is not that decision",
    rows: [
      { target_id: "longer", target_pct: 90, instrument: "Quyết định 1546/QĐ-TTg" },
      { target_id: "known", target_pct: 80, instrument: "Quyết định 538/QĐ-TTg" },
    ],
    inForce: "known",
  },
];

// Of this source no date is known, so only the documents' own dates tell age.
const undated = "s190";
const codes = ["01", "02", "04", "06", "08", "10"];

let engines: BothEngines;
beforeAll(async () => {
  const rows = cases.flatMap(({ rows }, at) =>
    rows.map((row) => ({ source_id: undated, area_code: codes[at] ?? null, ...row })),
  );
  engines = await openBothEngines(onlyTargets(rows));
});

test.each(cases.map((one, at) => ({ ...one, area_code: codes[at] ?? "" })))(
  "$says",
  async ({ area_code, inForce }) => {
    const targets = await engines.ask("area-targets", { area_set: "63", area_code });
    expect(targets.filter((row) => row.in_force).map((row) => row.target_id)).toEqual([inForce]);
    // The map shows the same one.
    const map = await engines.ask("target-map", { area_set: "63", year: 2018, region: "all" });
    const target = targets.find((row) => row.in_force);
    expect(map.find((row) => row.area_code === area_code)).toMatchObject({
      target_pct: target?.target_pct,
      set_by: target?.set_by,
    });
  },
);
