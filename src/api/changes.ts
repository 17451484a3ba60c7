import { z } from "zod";
import type { ChangeCounts } from "../lib/counts.ts";

const cells = z.record(z.string(), z.string());

/** What is another in a row that both states have. */
const changedRow = z.object({
  key: z.string(),
  columns: z.record(z.string(), z.object({ before: z.string(), after: z.string() })),
});

/** What became of one table between two states of the data. */
const tableChange = z.object({
  table: z.string(),
  status: z.enum(["added", "withdrawn", "changed"]),
  columns_added: z.array(z.string()),
  columns_withdrawn: z.array(z.string()),
  added: z.array(z.object({ key: z.string(), row: cells })),
  changed: z.array(changedRow),
  withdrawn: z.array(z.object({ key: z.string(), row: cells })),
});

/** What became of the rows between two states of the data, by table. */
export const changeCounts = z.object({
  added: z.int(),
  changed: z.int(),
  withdrawn: z.int(),
});

export type TableChange = z.infer<typeof tableChange>;

/** How many rows came, changed and went, over all tables. */
export function countChanges(changes: readonly TableChange[]): ChangeCounts {
  const sum = (part: keyof ChangeCounts) =>
    changes.reduce((total, change) => total + change[part].length, 0);
  return { added: sum("added"), changed: sum("changed"), withdrawn: sum("withdrawn") };
}
