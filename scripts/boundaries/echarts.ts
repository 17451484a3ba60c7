import type { Position } from "geojson";
import { z } from "zod";
import type { Shape } from "../../src/lib/geometry.ts";

const offset = z.tuple([z.number(), z.number()]);

const encodedFile = z.object({
  UTF8Encoding: z.literal(true),
  features: z.array(
    z.object({
      properties: z.object({ name: z.string() }),
      geometry: z.discriminatedUnion("type", [
        z.object({
          type: z.literal("Polygon"),
          coordinates: z.array(z.string()),
          encodeOffsets: z.array(offset),
        }),
        z.object({
          type: z.literal("MultiPolygon"),
          coordinates: z.array(z.array(z.string())),
          encodeOffsets: z.array(z.array(offset)),
        }),
      ]),
    }),
  ),
});

/** ECharts stores degrees as whole numbers of 1/1024 degree. */
const unitsPerDegree = 1024;

/** Character codes start at "@", so that the encoded text stays printable. */
const firstCharacter = 64;

const unzigzag = (value: number): number => (value >> 1) ^ -(value & 1);

/** Decodes one ring: pairs of characters, each a zigzag step from the point before. */
function decodeRing(encoded: string, [startX, startY]: [number, number]): Position[] {
  const ring: Position[] = [];
  let x = startX;
  let y = startY;
  for (let i = 0; i < encoded.length; i += 2) {
    x += unzigzag(encoded.charCodeAt(i) - firstCharacter);
    y += unzigzag(encoded.charCodeAt(i + 1) - firstCharacter);
    ring.push([x / unitsPerDegree, y / unitsPerDegree]);
  }
  return ring;
}

function decodePolygon(rings: string[], offsets: [number, number][]): Position[][] {
  return rings.map((ring, i) => decodeRing(ring, offsets[i] ?? [0, 0]));
}

/**
 * Shapes of an ECharts map file by the name that it gives them, in degrees.
 * @throws ZodError where the file is not in ECharts' encoding
 */
export function decodeEcharts(file: unknown): { name: string; shape: Shape }[] {
  return encodedFile.parse(file).features.map(({ properties: { name }, geometry }) => {
    const coordinates =
      geometry.type === "Polygon"
        ? [decodePolygon(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((rings, i) =>
            decodePolygon(rings, geometry.encodeOffsets[i] ?? []),
          );
    return { name, shape: { type: "MultiPolygon", coordinates } };
  });
}
