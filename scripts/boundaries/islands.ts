import type { Feature, FeatureCollection, MultiPoint } from "geojson";
import type { ArchipelagoProperties } from "../../src/lib/geometry.ts";
import { plainWords } from "./names.ts";

/** A row of `data/islands.csv`: one island or reef, in degrees. */
export interface IslandRow {
  archipelago_vi: string;
  archipelago_en: string;
  province_code: string;
  lon: number;
  lat: number;
}

/** One MultiPoint feature for each archipelago, with an id such as "hoang-sa". */
export function archipelagos(
  islands: IslandRow[],
): FeatureCollection<MultiPoint, ArchipelagoProperties> {
  const groups = Map.groupBy(islands, (island) => island.archipelago_vi);
  const features = [...groups].map(
    ([name, rows]): Feature<MultiPoint, ArchipelagoProperties> => ({
      type: "Feature",
      id: plainWords(name).join("-"),
      properties: {
        name,
        name_en: rows[0]?.archipelago_en ?? "",
        province: rows[0]?.province_code ?? "",
      },
      geometry: { type: "MultiPoint", coordinates: rows.map(({ lon, lat }) => [lon, lat]) },
    }),
  );
  return { type: "FeatureCollection", features };
}
