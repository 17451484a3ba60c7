import { geoArea } from "d3-geo";
import type { Feature, MultiPoint, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  MultiPoint as TopologyPoints,
  Polygon as TopologyPolygon,
} from "topojson-specification";

/** A province's outline, before or after it becomes part of a topology. */
export type Shape = Polygon | MultiPolygon;

export interface ProvinceProperties {
  /** Vietnamese name. */
  name: string;
  name_en: string;
}

export interface ArchipelagoProperties {
  /** Vietnamese name. */
  name: string;
  name_en: string;
  /** GSO code of the province that governs the archipelago. */
  province: string;
}

type OneProvince = (
  | TopologyPolygon<ProvinceProperties>
  | TopologyMultiPolygon<ProvinceProperties>
) & {
  /** GSO code. */
  id: string;
};
type OneArchipelago = TopologyPoints<ArchipelagoProperties> & { id: string };

/** What `public/data/provinces-63.topo.json` and `provinces-34.topo.json` hold. */
export type ProvinceTopology = Topology<{
  provinces: Omit<GeometryCollection, "geometries"> & { geometries: OneProvince[] };
  islands: Omit<GeometryCollection, "geometries"> & { geometries: OneArchipelago[] };
}>;

/** Provinces of a topology as GeoJSON in degrees; `id` is the GSO code. */
export const provinceFeatures = (
  topology: ProvinceTopology,
): (Feature<Shape, ProvinceProperties> & { id: string })[] =>
  // Published types of `feature` forget the properties that each geometry was given.
  feature(topology, topology.objects.provinces).features as ReturnType<typeof provinceFeatures>;

/** Hoàng Sa and Trường Sa as GeoJSON in degrees, a point for each island or reef. */
export const archipelagoFeatures = (
  topology: ProvinceTopology,
): (Feature<MultiPoint, ArchipelagoProperties> & { id: string })[] =>
  feature(topology, topology.objects.islands).features as ReturnType<typeof archipelagoFeatures>;

/** Mean Earth radius in km (IUGG). */
const earthRadius = 6371.0088;

/** Area on the sphere in km² of a shape whose exterior rings run clockwise, as d3-geo expects. */
export const areaInSquareKilometres = (shape: Shape): number => geoArea(shape) * earthRadius ** 2;

/** Converts km² to the steradians that spherical weights are measured in. */
export const steradians = (squareKilometres: number): number => squareKilometres / earthRadius ** 2;

/** The polygons of a shape, each a list of rings: the exterior first, then its holes. */
export const polygonsOf = (shape: Shape): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
