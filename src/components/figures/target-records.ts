import type { CsvRecord } from "../../lib/csv.ts";
import { gapRecords } from "../../lib/explorer/records.ts";
import { once } from "../../lib/once.ts";
import { ask } from "../../page-data/ask.ts";
import { listedFigures } from "../../page-data/figures.ts";
import type { AreaSet, Row } from "../../sql/questions.ts";
import type { Names } from "./history-records.ts";

const figuresById = once(
  async () => new Map((await listedFigures()).map(({ id, any }) => [id, any])),
);

const inForce = once(async () => {
  const rows = (await ask("target-list", {})).filter((row) => row.in_force);
  return new Map(rows.map((row) => [`${row.area_set} ${row.area_code} ${row.year}`, row]));
});

/** The targets in force of a year by province, each beside its figure, as the map shows them. */
export async function targetMapRecords(
  rows: readonly Row<"target-map">[],
  areaSet: AreaSet,
  year: number,
): Promise<CsvRecord[]> {
  const targets = await inForce();
  return gapRecords(rows, year).map((record) => ({
    ...record,
    target_source_id: targets.get(`${areaSet} ${record.area_code} ${year}`)?.source_id ?? null,
  }));
}

type Target = Row<"area-targets"> | Row<"target-list">;

/** Targets beside the figures that they are held against, in the order given. */
export async function targetRecords<Each extends Target>(
  targets: readonly Each[],
  areaOf: (target: Each) => Names,
): Promise<CsvRecord[]> {
  const figures = await figuresById();
  return targets.flatMap((target) => {
    const figure = target.observation_id ? figures.get(target.observation_id) : undefined;
    const row = {
      ...target,
      ...areaOf(target),
      figure_source_title: figure?.source_title ?? null,
      figure_source_publisher: figure?.source_publisher ?? null,
      figure_source_publisher_en: figure?.source_publisher_en ?? null,
      figure_source_published: figure?.source_published ?? null,
      figure_source_url: figure?.source_url ?? null,
    };
    return gapRecords([row], target.year).map((record) => ({
      ...record,
      target_id: target.target_id,
      in_force: Number(target.in_force),
      target_source_id: target.source_id,
    }));
  });
}
