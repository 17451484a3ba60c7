import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Descriptor, descriptorFile } from "./descriptor.ts";
import { filesBelow } from "./files.ts";

const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");

/** A description of a file that was made at build time. */
interface MadeResource {
  name: string;
  path: string;
  [property: string]: unknown;
}

/** The same table as Parquet; its schema is that of the CSV beside it. */
const parquetResource = (csv: MadeResource): MadeResource => ({
  ...csv,
  name: `${csv.name}-parquet`,
  path: csv.path.replace(/\.csv$/, ".parquet"),
  format: "parquet",
  mediatype: "application/vnd.apache.parquet",
});

const shapesResource = (areaSet: "63" | "34"): MadeResource => ({
  name: `provinces-${areaSet}`,
  path: `provinces-${areaSet}.topo.json`,
  title: `Shapes of the ${areaSet} provinces, with the Hoàng Sa and Trường Sa islands`,
  title_vi: `Hình ${areaSet} tỉnh, thành, kèm quần đảo Hoàng Sa và Trường Sa`,
  description: "TopoJSON; the id of a shape is the province's statistics-office code.",
  description_vi: "TopoJSON; id của mỗi hình là mã tỉnh của Tổng cục Thống kê.",
  format: "topojson",
  mediatype: "application/json",
  licenses: [
    {
      name: "ODbL-1.0",
      title: "Open Data Commons Open Database License 1.0; © OpenStreetMap contributors",
      path: "https://opendatacommons.org/licenses/odbl/1-0/",
    },
  ],
});

/**
 * Writes the public `datapackage.json`, which describes every file of a folder with its size and
 * SHA-256, and `checksums.txt` for `sha256sum --check`.
 * @param computed the descriptions of the tables that views make from the others
 */
export async function writePackage(
  descriptor: Descriptor,
  computed: MadeResource[],
  directory: string,
): Promise<void> {
  const tables: MadeResource[] = [...descriptor.resources, ...computed];
  const resources = [
    ...tables.flatMap((table) => [table, parquetResource(table)]),
    shapesResource("63"),
    shapesResource("34"),
  ];
  const measured = await Promise.all(
    resources.map(async (resource) => {
      const content = await readFile(join(directory, resource.path));
      return { ...resource, bytes: content.length, hash: `sha256:${sha256(content)}` };
    }),
  );
  const described = { ...descriptor, resources: measured };
  await writeFile(join(directory, descriptorFile), `${JSON.stringify(described, null, 2)}\n`);

  const files = await filesBelow(directory);
  const lines = await Promise.all(
    files.map(async (file) => `${sha256(await readFile(join(directory, file)))}  ${file}\n`),
  );
  await writeFile(join(directory, "checksums.txt"), lines.join(""));
}
