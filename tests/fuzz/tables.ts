import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCells } from "../../scripts/read/cells.ts";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import type { Problem } from "../../scripts/read/problems.ts";
import { readContent } from "../../scripts/read/read.ts";
import type { Table } from "../../scripts/read/tables.ts";
import { checkTables } from "../../scripts/read/validate.ts";
import { lostRows } from "../../scripts/releases/lost-rows.ts";
import { presentRows } from "../../scripts/releases/rows.ts";
import { withSmallData } from "../data/broken.ts";

/** Tables that are right, from which mutations are made. */
export interface Tables {
  /** The content of each file by the table's name. */
  contents: Map<string, string>;
  /** What the checks make of one table with other bytes, beside the others as they are. */
  check: (name: string, bytes: Uint8Array) => { table: Table; problems: Problem[] };
}

/** The small tables, held to themselves as the newest release. */
export const openTables = (): Promise<Tables> =>
  withSmallData(async (directory) => {
    const { resources, areaSets, texts } = await readDescriptor(directory);
    const today = todayInVietNam();
    const read = await Promise.all(
      resources.map(async (resource) => {
        const content = await readFile(join(directory, resource.path), "utf8");
        return { resource, content };
      }),
    );
    const parse = (resource: (typeof resources)[number], bytes: Uint8Array) => {
      const raw = readContent(bytes, resource);
      const { table, problems } = readCells(raw.table, texts);
      return { table, problems: [...raw.problems, ...problems] };
    };
    const base = read.map(({ resource, content }) => parse(resource, Buffer.from(content)).table);
    const released = presentRows(base);
    return {
      contents: new Map(read.map(({ resource, content }) => [resource.name, content])),
      check(name, bytes) {
        const own = resources.find((resource) => resource.name === name);
        if (!own) throw new Error(`no table is named ${name}`);
        const { table, problems } = parse(own, bytes);
        const tables = base.map((one) => (one.name === name ? table : one));
        const among = checkTables({ tables, areaSets, today });
        return { table, problems: [...problems, ...among, ...lostRows("base", released, tables)] };
      },
    };
  });
