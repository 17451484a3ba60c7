import type { DuckDBConnection } from "@duckdb/node-api";
import { areaNamesBySet } from "../checks/area-names.ts";
import { type CheckContext, completeTable, isFilled } from "../checks/context.ts";
import { lifeSpans } from "../checks/life-spans.ts";
import type { Resource } from "../descriptor.ts";
import { fillTable } from "./line-table.ts";

/** What the other tables say of the areas and keys that lines may name. */
export interface Known {
  /** Sets whose areas are all known. */
  sets: string[];
  /** The keys that each foreign key may lead to, by its place; none where their table has faults. */
  keys: Map<number, string[]>;
}

/** Brings areas, their life spans and the keys of other tables into the engine. */
export async function fillKnown(
  connection: DuckDBConnection,
  resource: Resource,
  context: CheckContext,
): Promise<Known> {
  const names = [...areaNamesBySet(context)];
  const spans = completeTable(context, "local_areas") ? lifeSpans(context) : new Map();
  const areas = names.flatMap(([set, codes]) => {
    const isLocal = "parentSet" in (context.areaSets[set] ?? {});
    return [...(codes?.keys() ?? [])].map((code) => {
      const { from = null, to = null } = (isLocal && spans.get(`${set} ${code}`)) || {};
      return [set, code, from, to];
    });
  });
  await fillTable(connection, "known_areas", ["area_set", "code", "first_day", "last_day"], areas);
  const keys = new Map(
    (resource.schema.foreignKeys ?? []).flatMap(({ reference }, at) => {
      const rows = completeTable(context, reference.resource)?.rows;
      const texts = rows?.map(({ cells }) => cells[reference.fields[0]]).filter(isFilled);
      return texts ? [[at, texts.map(String)] as const] : [];
    }),
  );
  const placed = [...keys].flatMap(([at, texts]) => texts.map((text) => [String(at), text]));
  await fillTable(connection, "known_keys", ["place", "key"], placed);
  return { sets: names.flatMap(([set, codes]) => (codes ? [set] : [])), keys };
}
