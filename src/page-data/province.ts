import { once } from "../lib/once.ts";
import type { NewProvince, ProvinceFacts } from "../lib/province.ts";
import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";
import { mapYears } from "./paths.ts";
import { yearRows } from "./year-rows.ts";

type Area = Row<"areas">;

const shared = once(async () => {
  const year = Math.max(...(await mapYears()));
  return {
    year,
    old: await ask("areas", { area_set: "63" }),
    new: await ask("areas", { area_set: "34" }),
    standing: await yearRows("34", year),
    partsStanding: await yearRows("63", year),
  };
});

function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`there is no ${what}`);
  return item;
}

async function newProvince(code: string): Promise<NewProvince> {
  const known = await shared();
  const parts = known.old.filter(({ successor_code }) => successor_code === code);
  const subject = { area_set: "34", area_code: code } as const;
  const isIt = ({ area_code }: { area_code: string }) => area_code === code;
  return {
    area: found(known.new.find(isIt), `new province ${code}`),
    parts,
    figures: await ask("area-history", subject),
    targets: await ask("area-targets", subject),
    year: known.year,
    standing: found(known.standing.find(isIt), `row of the new province ${code}`),
    partsStanding: known.partsStanding.filter((row) =>
      parts.some(({ area_code }) => area_code === row.area_code),
    ),
  };
}

/** An unchanged province's figures of both sets as one history; of a year the newer set's stands. */
function together(
  before: readonly Row<"area-history">[],
  since: readonly Row<"area-history">[],
): Row<"area-history">[] {
  const replaced = (row: Row<"area-history">) =>
    since.some(
      ({ chosen, measure, year }) => chosen && measure === row.measure && year === row.year,
    );
  return [
    ...before.map((row) => ({ ...row, chosen: row.chosen && !replaced(row) })),
    ...since,
  ].sort(
    (a, b) => a.as_of_end.localeCompare(b.as_of_end) || a.as_of_start.localeCompare(b.as_of_start),
  );
}

/** What the page of one of the 63 provinces tells, of it and of the one that it became. */
export async function provinceFacts(area: Area): Promise<ProvinceFacts> {
  const subject = { area_set: "63", area_code: area.area_code } as const;
  const figures = await ask("area-history", subject);
  const targets = await ask("area-targets", subject);
  const now = await newProvince(found(area.successor_code ?? undefined, "successor"));
  if (now.parts.length > 1) {
    const fate = now.area.slug === area.slug ? "lives_on" : "merged_away";
    return { fate, figures, targets, now };
  }
  return {
    fate: "unchanged",
    figures: together(figures, now.figures),
    targets: [...targets, ...now.targets].sort((a, b) => a.year - b.year),
    now,
  };
}

/** The newest figure of each province of a region, however old, by name. */
export async function neighboursOf(region: string): Promise<Row<"year-map">[]> {
  const { year } = await shared();
  const asked = { measure: "coverage_rate", year, carry: year, region } as const;
  return ask("year-map", { area_set: "63", ...asked });
}
