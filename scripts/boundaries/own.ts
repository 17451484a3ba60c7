import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import type { Shape } from "../../src/lib/geometry.ts";
import { Fault } from "../command/fault.ts";
import { parseJson } from "../read/json-file.ts";

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);

const ownFile = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.object({ code: z.union([z.string(), z.number()]) }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
});

function parse(text: string, file: string): z.infer<typeof ownFile> {
  const result = ownFile.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const problems = result.error.issues
    .slice(0, 10)
    .map((issue) => `  ${issue.path.join(".") || "top level"}: ${issue.message}`);
  throw new Fault(
    "description",
    `${file} is not a GeoJSON FeatureCollection of polygons with a "code" property each:\n${problems.join("\n")}`,
  );
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Shapes that replace the built-in ones, by code; undefined where there is no such file.
 * @param path GeoJSON in degrees (WGS 84); each feature's property `code` is its GSO code
 * @throws Fault that names the file and what is wrong: not GeoJSON, codes missing, unknown or double
 */
export async function readOwnShapes(
  path: string,
  provinces: { code: string }[],
): Promise<Map<string, Shape> | undefined> {
  const text = await readIfPresent(path);
  if (text === undefined) return undefined;
  const file = basename(path);
  const features = parse(text, file).features.map(({ properties, geometry }) => ({
    // Spreadsheets and GIS tools turn the code "01" into the number 1.
    code: String(properties.code).padStart(2, "0"),
    geometry: geometry as Shape,
  }));
  const byCode = Map.groupBy(features, (feature) => feature.code);
  const known = new Set(provinces.map((province) => province.code));
  const problems = [
    { what: "missing codes", codes: [...known].filter((code) => !byCode.has(code)) },
    { what: "unknown codes", codes: [...byCode.keys()].filter((code) => !known.has(code)) },
    { what: "codes given twice", codes: [...byCode.keys()].filter((c) => byCode.get(c)?.[1]) },
  ].filter(({ codes }) => codes.length > 0);
  if (problems.length > 0) {
    const list = problems.map(({ what, codes }) => `${what}: ${codes.join(", ")}`);
    throw new Fault("description", `${file}: ${list.join("; ")}`);
  }
  return new Map(features.map(({ code, geometry }) => [code, geometry]));
}
